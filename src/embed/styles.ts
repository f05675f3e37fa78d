import './host.css';
import '../viewer/ui/tokens.css';
import '../viewer/ui/base.css';
import './theming.css';

/** All styles of the element. The build collects them, and puts them here. */
const styles = '/* sourceline:styles */';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The sheet that all elements of a document share; none for a document without a window, which draws nothing. Unlike a
 * `<style>`, a sheet works under any policy of the page, but only in the document for which it was made.
 */
export function sheetFor(document: Document): CSSStyleSheet[] {
  const { defaultView } = document;
  if (!defaultView) return [];
  let sheet = sheets.get(document);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(document, sheet);
  }
  return [sheet];
}
