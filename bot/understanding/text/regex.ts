/**
 * A pattern over several lines: a line break and the spaces behind it are no part of it, and `[ ]` is a space that a
 * line begins with. So its words can be read, and compared line by line.
 */
export const regex = ({ raw: [source = ''] }: TemplateStringsArray): RegExp => new RegExp(source.replace(/\n\s*/g, ''));
