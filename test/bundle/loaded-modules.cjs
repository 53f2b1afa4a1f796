/** Loaded before the action (`--require`): writes which modules it loaded, as it ends. */
'use strict'
const { writeFileSync } = require('node:fs')
const { basename } = require('node:path')

const builtInBefore = new Set(process.moduleLoadList)

process.on('exit', () => {
  // Such as `NativeModule net`; what begins with `internal/` is Node's own business, but for its second HTTP client.
  const built_in = process.moduleLoadList
    .filter((entry) => !builtInBefore.has(entry) && entry.startsWith('NativeModule '))
    .map((entry) => entry.slice('NativeModule '.length))
    .filter((name) => !name.startsWith('internal/') || name.includes('undici'))
  const files = Object.keys(require.cache).filter((file) => file !== __filename)
  writeFileSync(process.env.LOADED_MODULES, JSON.stringify({ built_in, files: files.map((file) => basename(file)) }))
})
