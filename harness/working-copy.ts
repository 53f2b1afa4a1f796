/** What a user's runner would download of this repository, and a repository of the user's. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** The files under version control, with those that are about to be. */
export function copyAction(temp: string): string {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT })
  const folder = join(temp, 'action')
  for (const file of listed.toString().split('\0')) {
    if (file === '' || !existsSync(join(ROOT, file))) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(ROOT, file), join(folder, file))
  }
  return folder
}

/** One commit on `main` with all that lies in the folder, made so many days ago. */
export function commitAll(folder: string, message: string, days_ago = 0): string {
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all', '--force'])
  return commit(folder, message, days_ago)
}

/** A commit more, which may be empty; tells its SHA. */
export function commit(folder: string, message: string, days_ago = 0): string {
  const date = `${Math.floor(Date.now() / 1000) - days_ago * 86_400} +0000`
  git(folder, ['commit', '--quiet', '--allow-empty', `--message=${message}`], {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  })
  return git(folder, ['rev-parse', 'HEAD']).trim()
}

export function git(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const author = ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } })
}

/** What the examples call to deploy. */
export function writeDeployment(folder: string, body: string): void {
  writeFileSync(join(folder, 'deploy.sh'), `#!/bin/sh\n${body}\n`, { mode: 0o755 })
}

/** Whether a command is on the path; the flag has to be harmless. */
export function answers(command: string, flag: string): boolean {
  try {
    execFileSync(command, [flag], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
