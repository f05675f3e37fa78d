import { printTimeWords } from './time-words.ts';

printTimeWords((line) => process.stdout.write(`${line}\n`));
