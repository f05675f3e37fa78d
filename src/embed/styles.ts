import './host.css';
import '../viewer/tokens.css';
import '../viewer/base.css';
import './theming.css';

/** All styles of the element. The build, which collects them, puts them in this place. */
const styles = '/* sourceline:styles */';

let sheet: CSSStyleSheet | undefined;

/** The sheet that all elements of a document share; unlike a `<style>` it needs no leave of a page's policy. */
export function sharedSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  return sheet;
}
