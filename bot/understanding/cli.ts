import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createDirectory, understand } from './understand.ts';

const args = process.argv.slice(2);
const explain = args.includes('--explain');
const file = args.includes('--directory') ? args[args.indexOf('--directory') + 1] : undefined;
const names = file ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const directory = names && createDirectory({ ...names, products: names.offers ?? names.products });

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, text } = JSON.parse(line);
  const { intent, beyond, slots, reasons } = understand(text, { directory, explain });
  process.stdout.write(
    `${JSON.stringify({ id, intent, ...(beyond && { beyond }), slots: intent === 'none' ? {} : slots, ...(explain && { why: reasons }) })}\n`,
  );
}
