/**
 * What the bundle takes of undici by `await import('undici')`: the way through a proxy, a chunk of its own. When a new release breaks the build here, do as
 * in `undici-slim.js`.
 */
import connect from '../node_modules/undici/lib/api/api-connect.js'
import EnvHttpProxyAgent from '../node_modules/undici/lib/dispatcher/env-http-proxy-agent.js'
import Pool from '../node_modules/undici/lib/dispatcher/pool.js'

/** The package's index gives this method to every dispatcher. Only the tunnel through a proxy calls it. */
class TunnelPool extends Pool {
  connect(options, callback) {
    return connect.call(this, options, callback)
  }
}

class TunnellingAgent extends EnvHttpProxyAgent {
  constructor(options) {
    super({ clientFactory: (origin, clientOptions) => new TunnelPool(origin, clientOptions), ...options })
  }
}

export { TunnellingAgent as EnvHttpProxyAgent, Pool }
