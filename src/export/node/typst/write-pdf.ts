import type * as TypstPackage from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { WrittenPdf } from '../../pdf/engine.ts';
import type { FontBytes } from '../../pdf/font.ts';
import { informationOf, xmpOf } from '../../pdf/information.ts';
import type { PdfPage } from '../../pdf/page.ts';
import { amendPdf } from './amend.ts';
import { sheetData } from './sheet-data.ts';
import template from './sheet.typ?raw';

/** The optional package, if it is installed for this machine. */
export type Typst = typeof TypstPackage;

/** Nothing is read from this folder: we give the compiler all of its files. */
const workspace = '/sourceline';

/** Writes a page with Typst, as PDF/UA-1 if the fonts allow it, otherwise as a tagged PDF with a warning. */
export function writeByTypst(
  { NodeCompiler }: Typst,
  page: PdfPage,
  fonts: readonly FontBytes[]
): WrittenPdf {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map(({ bytes }) => Buffer.from(bytes)) }]
  });
  compiler.mapShadow(`${workspace}/sheet.json`, Buffer.from(JSON.stringify(sheetData(page, fonts))));
  compiler.mapShadow(`${workspace}/timeline.json`, Buffer.from(page.document ?? ''));
  const document = compiled(compiler);
  const { bytes, standard, warnings } = exported(compiler, document);
  const facts = { ...page.metadata, producer: 'Typst' };
  return { bytes: amendPdf(bytes, informationOf(facts), xmpOf(facts, standard)), warnings };
}

function compiled(compiler: NodeCompiler): NodeTypstDocument {
  const result = compiler.compile({ mainFileContent: template });
  const error = result.takeError();
  if (error || !result.result)
    throw new Error(`Typst: ${error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no document'}`);
  return result.result;
}

function exported(
  compiler: NodeCompiler,
  document: NodeTypstDocument
): WrittenPdf & { readonly standard: 'ua-1' | undefined } {
  try {
    return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1' }), standard: 'ua-1', warnings: [] };
  } catch (error) {
    return {
      bytes: compiler.pdf(document, {}),
      standard: undefined,
      warnings: [`the PDF is tagged, but does not conform to PDF/UA-1: ${reasonOf(error)}`]
    };
  }
}

/** The first error in Typst's debug output, which has the form `message: "PDF/UA-1 error: …"`. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [, quoted] = /message: "(?:PDF\/UA-1 error: )?((?:[^"\\]|\\.)*)"/u.exec(text) ?? [];
  return quoted?.replace(/\\(.)/gu, '$1') ?? text;
}
