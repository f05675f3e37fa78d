/** Where the page listens for changes of the story, and the script that does so; relative to the served folder. */
export const changesPath = 'changes';
export const scriptPath = 'reload.js';

/** Loads the page again after each change, and once a server that was gone is back, as the story may have changed meanwhile. */
export const reloadScript = `const changes = new EventSource(new URL('${changesPath}', import.meta.url));
let isLost = false;
changes.addEventListener('change', () => location.reload());
changes.addEventListener('error', () => (isLost = true));
changes.addEventListener('open', () => isLost && location.reload());
`;
