/** undici's Pool by its file: the package index also loads fetch, WebSocket, caches and mocks, half of its start-up cost. The version is pinned. */
declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici'
  export default Pool
}
