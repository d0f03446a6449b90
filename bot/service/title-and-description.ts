import type { Asked } from '../command.ts';
import type { FormInput } from '../form-view.ts';

type Labels = Record<'subject' | 'subjectProblem' | 'description' | 'descriptionProblem', string>;

export const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** What whoever asks for help writes: a title and a description. */
export const titleAndDescription = (asked: Asked, labels: Labels): FormInput[] => [
  {
    kind: 'text',
    id: 'title',
    label: labels.subject,
    value: text(asked.title),
    longest: 200,
    required: true,
    problem: labels.subjectProblem,
  },
  {
    kind: 'text',
    id: 'description',
    label: labels.description,
    value: text(asked.description),
    longest: 4000,
    multiline: true,
    required: true,
    problem: labels.descriptionProblem,
  },
];
