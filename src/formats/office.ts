import { Budget, BudgetSpent } from './budget.ts';
import { asciiText } from './bytes.ts';
import { documentInXml } from './carried-element.ts';
import { carriedMessages, carriedText, refused, type Carried } from './carried-text.ts';
import { largestDocument } from './whole-document.ts';
import { entryBytes, isZip, zipEntries, type ZipEntry } from './zip-entries.ts';

/** The part that makes an archive a document of Word or of PowerPoint. */
const mainParts: readonly string[] = ['word/document.xml', 'ppt/presentation.xml'];

/** A custom XML part: programs that save the file again may give it another number. */
const customPart = /^customXml\/item\d+\.xml$/u;

/** More than the element around a document takes. */
const around = 1024;

/** Whether a file is a document of Word (.docx) or PowerPoint (.pptx), whole or cut short. */
export function isOffice(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const entries = zipEntries(bytes);
  if (entries) return entries.some(({ name }) => mainParts.includes(name));
  const text = asciiText(bytes);
  return mainParts.some((name) => text.includes(name));
}

/** Two documents' worth beyond the file itself: its custom parts are inflated and then read. */
const budgetOf = (bytes: Uint8Array): Budget => new Budget(bytes.length + 4 * largestDocument);

/**
 * The document in a custom XML part of a document of Word or PowerPoint. Only such parts are read, whatever else the
 * file contains or refers to. `budget` limits the work.
 */
export async function documentInOffice(bytes: Uint8Array, budget = budgetOf(bytes)): Promise<Carried> {
  const entries = zipEntries(bytes);
  if (!entries) return refused(carriedMessages.cutShort);
  try {
    return await documentAmong(
      entries.filter(({ name }) => customPart.test(name)),
      bytes,
      budget
    );
  } catch (error) {
    if (error instanceof BudgetSpent) return refused(carriedMessages.tooMuchWork(budget.most));
    throw error;
  }
}

/** The first document of the parts; if there is none, why the first part that has one can't be read. */
async function documentAmong(
  parts: readonly ZipEntry[],
  bytes: Uint8Array,
  budget: Budget
): Promise<Carried> {
  let why: Carried = refused(carriedMessages.none);
  for (const part of parts) {
    const carried = await documentInPart(part, bytes, budget);
    if (carried.ok) return carried;
    if (!why.ok && why.reason === carriedMessages.none) why = carried;
  }
  return why;
}

async function documentInPart(part: ZipEntry, bytes: Uint8Array, budget: Budget): Promise<Carried> {
  const inflated = await entryBytes(bytes, part, largestDocument + around, budget);
  if (!inflated.ok) return inflated;
  budget.spend(inflated.bytes.length);
  const xml = carriedText(inflated.bytes);
  return xml.ok ? documentInXml(xml.text) : xml;
}
