/**
 * Loaded before a program (`--require`): writes the program's peak memory in KiB to the descriptor 3 as it ends. On Linux that is VmHWM;
 * ru_maxrss would begin with what the parent held when it started the program.
 */
'use strict'
const { readFileSync, writeSync } = require('node:fs')

process.on('exit', () => writeSync(3, String(peak())))

function peak() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS
  return /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]
}
