import { Budget, BudgetSpent } from './budget.ts';
import { asciiText } from './bytes.ts';
import { carriedMessages, carriedText, refused, type Carried } from './carried-text.ts';
import { PdfObjects } from './pdf-objects.ts';
import { isDictionary, type PdfValue } from './pdf-values.ts';
import { largestDocument } from './whole-document.ts';

/** The name of the embedded file that contains a PDF's document. */
export const pdfAttachment = 'timeline.json';

/**
 * A PDF's header is within its first kilobyte, after anything that servers and mail programs put before it; a JSON
 * document may contain the same characters.
 */
export const isPdf = (bytes: Uint8Array): boolean => pdfHeader.test(asciiText(bytes.subarray(0, 1024)));

/** A byte order mark and white space may precede JSON. */
const pdfHeader = /^(?!(?:ï»¿)?\s*[{[]).*%PDF-\d/su;

/** Three documents' worth beyond the file itself: its inflated objects, reading them, and the document. */
const budgetOf = (pdf: Uint8Array): Budget => new Budget(pdf.length + 3 * largestDocument);

/** The document that a PDF contains as an embedded file, compressed or not. `budget` limits the work. */
export async function documentInPdf(bytes: Uint8Array, budget = budgetOf(bytes)): Promise<Carried> {
  try {
    return await documentWithin(bytes, budget);
  } catch (error) {
    if (error instanceof BudgetSpent) return refused(carriedMessages.tooMuchWork(budget.most));
    throw error;
  }
}

async function documentWithin(bytes: Uint8Array, budget: Budget): Promise<Carried> {
  const objects = new PdfObjects(bytes, budget);
  if (objects.isLocked) return refused(carriedMessages.locked);
  let attachment = attachmentIn(objects);
  if (attachment === undefined) {
    await objects.unpack();
    attachment = attachmentIn(objects);
  }
  if (attachment === undefined)
    return refused(objects.isWhole ? carriedMessages.none : carriedMessages.cutShort);
  const content = await objects.stream(attachment, largestDocument);
  return content.ok ? carriedText(content.bytes) : content;
}

/** The reference to the embedded file with our name. */
function attachmentIn(objects: PdfObjects): PdfValue {
  for (const dictionary of objects.dictionaries()) {
    const files = objects.resolve(dictionary.get('EF'));
    if (!isDictionary(files)) continue;
    const names = [dictionary.get('UF'), dictionary.get('F')].map((name) => plainText(objects.resolve(name)));
    if (names.includes(pdfAttachment)) return files.get('UF') ?? files.get('F');
  }
  return undefined;
}

/** In bytes: our name in UTF-16, with its byte order mark. Many dictionaries may share one long name. */
const longestName = 2 + 2 * pdfAttachment.length;

/** An ASCII name, written in one byte per character or in UTF-16; empty if it can't be ours. */
const plainText = (value: PdfValue): string =>
  typeof value === 'string' && value.length <= longestName
    ? value.replace(/^(?:þÿ|ÿþ)/u, '').replaceAll('\0', '')
    : '';
