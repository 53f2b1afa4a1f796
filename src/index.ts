/** The bundle's front door: looks at the version of Node.js, which has to be new enough to read the rest, then starts. */

/** What the rest is written for; action.yml asks for 24, which not every runner obeys. */
const NEEDED = 22

// What stands here an old Node.js has to be able to read, hence no newer syntax; the rest is in other files of the bundle.
const version = process.versions.node
if (Number(version.split('.')[0]) < NEEDED) {
  const told =
    'Node.js ' +
    version +
    ' is too old: this action needs Node.js ' +
    String(NEEDED) +
    ' or newer (24 on GitHub Actions; update the runner) / Node.js ' +
    version +
    ' 版本过旧：本 action 需要 Node.js ' +
    String(NEEDED) +
    ' 或更新版本（GitHub Actions 上为 24，请升级运行器）'
  console.log((process.env['GITHUB_ACTIONS'] === 'true' ? '::error::' : '') + told)
  process.exitCode = 1
} else {
  // No await: the bundle is CommonJS. Node ends with code 1 on what main can't report.
  void import('./start.ts').then((loaded) => loaded.start())
}
