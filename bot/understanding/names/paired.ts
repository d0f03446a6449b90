import { isMark } from '../clauses.ts';
import { has, only, type Token } from '../text/token.ts';
import { bringing } from './placed.ts';
import { endsClause, isFounder, isRole, isSubject, isWord, type NameToken, startsClause } from './words.ts';

/** What small firms pair in their names: Sand and Sea Holidays, Link and Learn. */
const pairWord = new Set(
  `
    salt pepper fold press sparrow preserves alder swallow aspen sand sea sun moon star rock roll rose thorn thistle
    oak elm ash pine willow birch maple ivy fern holly stone wood iron steel copper brass silver gold bread butter
    jam honey milk sugar spice cream crumb flour vinegar oil water fire ice wind rain snow sky cloud earth land lake
    river hill dale valley field forest bird bee fox hound hare hen bear bull wolf lion lamb cat dog horse cow pig
    fish whale anchor crown castle key lock hammer nail tongs needle thread pin paper ink pen pencil book page word
    letter link learn live love laugh work play show tell nuts bolts wheel cog gear hook line bow arrow sword shield
    cup saucer plate fork knife spoon table chair bed breakfast hearth home house garden barn stable brick mortar
    tile root branch leaf bud bloom petal seed sprout heart soul mind body hand eye peace quiet safe sound black
    white red green blue brown grey gray pink true bridge north south east west near far high low fast slow bright
    bold brave main kiln clay loom barley malt hops vine harbor harbour vale glen moor heath mill anvil ember lark
    wren raven otter badger stag plough spade trowel basket barrow free easy simple clean fresh wild soft sweet sour
    light dark day night summer winter spring autumn king queen prince knight duke lord lady hide seek stop shop
    drop grow glow wash wear buy sell mix match read write sip dine eat drink larder loaf byte bike bit cart crate
    crust kettle bean latte grape grain graze pasture thyme sage bait tackle seat quill quills elk antler antlers
    hoof horn feather mortal mortals mortars hooks bricks lost found kite harrow pike moss matches health loop fix
    forget bits bobs nut bolt circus staple sprocket ladder harp tarn tide mast sail rudder deck cove gull tern swan
    goose duck stoat slate flint chalk wick wax bramble fen marsh reed rush rye oat oats hop sow reap spin span peel
    pith pip core tooth claw paw paws claws bone feed grass straw hay hive comb tick tock nip tuck hit ebb flow rod
    reel net cork barrel bottle glass pint ounce penny crane stork finch thrush magpie crow owl hawk falcon
    eagle dove pigeon mouse rat goat sheep ewe ram pony mule donkey piglet moth butterfly ant spider snail frog toad
    newt eel trout salmon cod crab prawn shell pearl coral kelp reef bay beach dune cliff crag peak ridge brook
    stream pond gorse tulip fig plum pear apple cherry peach apricot lemon lime orange almond walnut chestnut acorn
    cone mint dill chive leek onion carrot turnip cabbage pea rice noodle noodles pasta pie pies cake biscuit scone
    bun tart toast ham eggs egg bacon beans pickle pickles chips mash gravy ale beer wine gin tonic rum cider tea
    coffee cocoa button velvet silk wool cotton linen lace denim leather stitch hem cuff collar chisel saw plane axe
    rake hoe shovel bucket mop broom brush razor candle lantern lamp torch spark flame cinder coal drum fiddle flute
    bell pipe pipes whistle song tune verse rhyme ballad blot stamp scroll map compass globe atlas buoy tong spanner
    rivet girder beam plank rail fence gate arch tower spire dome vault cease desist early late young beautiful
    furious hot cold nice to fro hope glory truth trial error risk reward rise shine rest relax mend
  `.split(/\s+/),
);
export const isPairedWord = (token: Token | undefined): boolean =>
  token !== undefined && !token.possessive && pairWord.has(token.text);

/** Whether `X and Y` from here are one party: by what they are called, or as the sentence speaks of one. */
export function isOnePair(tokens: readonly Token[], at: number): boolean {
  const [first, link, second] = tokens.slice(at, at + 3);
  if (link?.text !== 'and' || link.upper || !first || !second || first.possessive || first.hangul || second.hangul)
    return false;
  if (isSaidOfTwo(tokens, at)) return false;
  return (
    isLabelledPair(tokens, at) ||
    isTitled(tokens, at) ||
    isSaidOfOne(tokens, at) ||
    isPair(tokens, at) ||
    isApposed(tokens, at) ||
    haveOneDomain(tokens, at)
  );
}

/** invite a new customer, Yes and No Tours: behind one party and a comma stands what it is called. */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const [article, party, comma, first, , second, behind] = tokens.slice(Math.max(0, at - 3), at + 4);
  const described = has(article, 'new') || /^an?$/.test(article?.text ?? '');
  return (
    at > 2 &&
    described &&
    (isOneParty(party) || (has(party, 'lead') && party?.senses.every(({ form }) => form === 'base') === true)) &&
    isMark(comma, ',') &&
    first?.upper === true &&
    (first.kind === 'name' || (isWord(first) && only(first, 'filler', 'common'))) &&
    second?.kind === 'name' &&
    second.upper &&
    endsClause(behind)
  );
}

/** parrish and lowe, domain parrishlowe.example: one address that is called after both. */
function haveOneDomain(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 2]].map((token) => token?.text.replace(/[^a-z0-9]/g, ''));
  return (
    isPart(tokens[at]) &&
    isPart(tokens[at + 2]) &&
    tokens.some(
      ({ kind, text }) =>
        /^(?:domain|email)$/.test(kind) &&
        [`${first}${second}`, `${first}and${second}`].some((both) => withoutMarks(text).includes(both)),
    )
  );
}
const withoutMarks = (text: string): string => text.replace(/^.*@/, '').replace(/[^a-z0-9.]/g, '');

/** A party, and one of them: the customer, our reseller. */
const isOneParty = (token: Token | undefined): boolean =>
  has(token, 'customer', 'reseller', 'provider', 'partner') &&
  token?.senses.every(({ form }) => form === 'base') === true;

/** both Kestrel and Wingtip, Bell and Candle each, Sand and Sea as resellers. */
const isSaidOfTwo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:both|between|either|neither)$/.test(tokens[at - 1]?.text ?? '') ||
  /^(?:each|both|respectively)$/.test(tokens[at + 3]?.text ?? '') ||
  (tokens[at + 3]?.text === 'as' && isRole(tokens[at + 4]) && !isOneParty(tokens[at + 4]));

/** customer Marlowe and Finch, Kite and Anchor needs …, Harp and Byte as support contact: one is spoken of. */
function isSaidOfOne(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const [first, , second, behind, next] = tokens.slice(at, at + 5);
  if (!isPart(first) || !isPart(second) || first.upper !== second.upper || (isKnown(first) && isKnown(second)))
    return false;
  // Kestrel and Kestrel Labs; in small letters no more than two words are surely one name
  if (second.text.split(' ')[0] === first.text || (!first.upper && / /.test(first.text + second.text))) return false;
  const opens = startsClause(tokens, at);
  // A word of the lexicon is a name only by its capital, and not where a command stands.
  if (first.kind !== 'name' && (opens || !first.upper)) return false;
  const taken = tokens.slice(0, at).some(({ meant, text }) => bringing.test(meant ?? text));
  // link reseller Trey Research and Jensen Bros' Office 365
  if (isOneParty(before)) return !(second.possessive && taken);
  // our customer is Kite and Anchor, reseller details: Kite and Anchor
  if (isMark(before, ':') || before?.text === 'is')
    return (
      first.upper &&
      (isOneParty(tokens[at - 2]) ||
        (isLabel(tokens[at - 2]) && (endsClause(tokens[at - 3]) || isOneParty(tokens[at - 3]))))
    );
  if (!first.upper || second.possessive) return false;
  // privileges from Give and Take Charity Shops
  if (first.kind !== 'name' && has(before, 'prep')) return true;
  const role = has(next, 'det', 'our') ? tokens[at + 5] : next;
  if (behind?.text === 'as') return isOneParty(role) || has(role, 'support-contact');
  // 7f…1 is the subscription, Kite and Anchor the reseller
  if (has(behind, 'det', 'our')) return isOneParty(next) && endsClause(tokens[at + 5]);
  return opens && /^(?:needs|wants|has|wishes|requires|is|was|gets)$/.test(behind?.text ?? '');
}

const isPart = (token: Token | undefined): token is Token =>
  token !== undefined &&
  !token.hangul &&
  token.particle === '' &&
  (token.kind === 'name' || (isWord(token) && token.upper));
const isKnown = (token: Token): boolean => (token as NameToken).reason === 'known';
const isLabel = (token: Token | undefined): boolean =>
  has(token, 'details', 'profile') ||
  /^(?:company|firm|business|organisation|organization|name|info)$/.test(token?.text ?? '');

/** Bread and Butter, Mabel's Bait and Tackle: everyday words that are paired wherever they stand. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [first, , second] = tokens.slice(at, at + 3) as [Token, Token, Token];
  // Mabel's Bait and Tackle
  const owned = first.upper && /^\S+'s [a-z]+$/.test(first.text);
  const word = owned ? (first.text.split(' ')[1] as string) : first.text;
  if (!pairWord.has(word) || !pairWord.has(second.text.split(' ')[0] as string)) return false;
  // subs for larder and loaf: in small letters where only a name is due
  if (!first.upper || !second.upper)
    return (
      first.kind === 'name' &&
      second.kind === 'name' &&
      first.upper === second.upper &&
      /^(?:for|of|customer|client|reseller)$/.test(tokens[at - 1]?.text ?? '')
    );
  const opens = at === 0 || startsClause(tokens, at);
  return (
    // Bread and Butter Catering needs …
    (first.kind === 'name' ||
      (isWord(first) &&
        (!opens ||
          (second.kind === 'name' && (only(first, 'common', 'foreign') || isSubject([...tokens], at + 3)))))) &&
    (second.kind === 'name' || isWord(second))
  );
}

/** customer: Tide and Office, reseller: …: an everyday word with a capital is no second customer. */
const isLabelledPair = (tokens: readonly Token[], at: number): boolean => {
  const [first, , second, behind] = tokens.slice(at, at + 4);
  return (
    isMark(tokens[at - 1], ':') &&
    isRole(tokens[at - 2]) &&
    first?.upper === true &&
    second?.upper === true &&
    [first, second].some((token) => token.kind === 'name' && !token.hangul) &&
    [first, second].some((token) => isWord(token) && only(token, 'common')) &&
    endsClause(behind)
  );
};

/** Marlowe and Finch - customer details?, Marlowe and Finch customer page: one party is all that is to be seen. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const [first, , second] = tokens.slice(at, at + 3);
  const party = at + (isMark(tokens[at + 3], '-', ':') ? 4 : 3);
  return (
    at === 0 &&
    isFounder(first) &&
    isFounder(second) &&
    isOneParty(tokens[party]) &&
    has(tokens[party + 1], 'details', 'profile') &&
    endsClause(tokens[party + 2])
  );
}
