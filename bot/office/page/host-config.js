// @ts-check

/** @type {typeof import('adaptivecards')} */
export const AC = /** @type {any} */ (globalThis).AdaptiveCards;

/** @param {string} name */
const colour = (name) => ({
  default: `var(--${name})`,
  subtle: `var(--${name}-subtle)`,
  highlightColors: { default: 'var(--highlight)', subtle: 'var(--highlight)' },
});

const foregroundColors = {
  default: colour('card-text'),
  dark: colour('card-text'),
  light: colour('card-light'),
  accent: colour('card-accent'),
  good: colour('card-good'),
  warning: colour('card-warning'),
  attention: colour('card-attention'),
};

/** @param {string} name */
const container = (name) => ({
  backgroundColor: `var(--card-${name}-back)`,
  borderColor: 'var(--stroke)',
  foregroundColors,
});

const font = {
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
};

/** The measures of cards in Teams. Colours are the page's own variables, so that a card follows light and dark. */
export const hostConfig = new AC.HostConfig({
  choiceSetInputValueSeparator: ',',
  supportsInteractivity: true,
  fontTypes: {
    default: { fontFamily: 'var(--font)', ...font },
    monospace: { fontFamily: 'var(--mono)', ...font },
  },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--stroke-subtle)' },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: { ...container('default'), backgroundColor: 'transparent' },
    emphasis: container('emphasis'),
    accent: container('accent'),
    good: container('good'),
    warning: container('warning'),
    attention: container('attention'),
  },
  textStyles: {
    heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' },
    columnHeader: { size: 'default', weight: 'bolder', color: 'default', isSubtle: false, fontType: 'default' },
  },
  textBlock: { headingLevel: 3 },
  inputs: {
    label: {
      inputSpacing: 'small',
      width: 30,
      requiredInputs: { weight: 'default', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'default' },
    },
    errorMessage: { size: 'small', color: 'attention', weight: 'default' },
    allowDynamicallyFilteredChoiceSet: false,
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    // The gap is the style sheet's, so that buttons wrap on a phone without an indent.
    buttonSpacing: 0,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    iconPlacement: 'leftOfTitle',
    allowTitleToWrap: true,
    iconSize: 16,
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 150 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 16,
  },
});
