import type { Button, Value, View } from './view.ts';

/** An input of a form. `problem` is what a client says that finds it not filled in as it should be. */
export type FormInput = { id: string; label: string; required?: true; problem?: string } & (
  | { kind: 'text'; value?: string; longest: number; multiline?: true }
  | { kind: 'number'; value?: number; min: number; max: number }
  /** Days, as in ISO 8601; `min` and `max` are the first and the last that can be chosen. */
  | { kind: 'date'; value: string; min: string; max: string }
  | { kind: 'choice'; value?: string; choices: { title: string; value: string }[]; several?: true }
  /** Searched while somebody types; the choices are those that are known before. */
  | { kind: 'search'; value?: string; choices: { title: string; value: string }[]; dataset: string }
  /** Ticked from the start with the value 'true'. */
  | { kind: 'tick'; tick: string; value?: 'true' }
);

export interface Form {
  title: string;
  context?: string;
  facts?: { title: string; value: string }[];
  pointsTitle?: string;
  points?: string[];
  /** At most six. */
  inputs: FormInput[];
  /** What will happen, in one sentence. */
  note?: string;
  buttons: Button[];
}

/** A form: what it is about, at most six inputs, and what pressing its button will do. */
export function formView({ title, inputs, buttons, ...rest }: Form): View {
  return {
    card: 'shared/form',
    summary: title,
    asks: true,
    data: { ...rest, title, inputs: inputs.map(drawn) },
    buttons,
  };
}

function drawn(input: FormInput): { [name: string]: Value } {
  const value = input.value ?? (input.kind === 'tick' ? 'false' : '');
  return {
    multiline: false,
    several: false,
    problem: input.label,
    ...input,
    value,
    required: input.required ?? false,
  };
}
