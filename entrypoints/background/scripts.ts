/** Where the build puts what is injected into pages. */
export const SCOUT_SCRIPT = '/content-scripts/scout.js';
export const READER_SCRIPT = '/content-scripts/reader.js';
export const READER_STYLE = '/content-scripts/reader.css';
