import './host.css';
import '../viewer/tokens.css';
import '../viewer/base.css';
import './theming.css';

/** All styles of the element. The build, which collects them, puts them in this place. */
const styles = '/* sourceline:styles */';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * The sheet that all elements of a document share, or nothing for a document without a window, which draws nothing.
 * Unlike a `<style>` it needs no leave of a page's policy; unlike that it belongs to the one document it was made for.
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
