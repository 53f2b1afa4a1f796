/**
 * What the bundle takes of undici: stands in the place of the package's index, which also loads fetch, WebSocket, caches and mocks. When a new
 * release breaks the build here, find the files named below in its `lib/` (its own `index.js` says which file each name comes from);
 * when a name is missing, add it in the same way. Tests that run from `src/` take the whole package.
 */
import buildConnector from '../node_modules/undici/lib/core/connect.js'
import Pool from '../node_modules/undici/lib/dispatcher/pool.js'

export { buildConnector, Pool }
