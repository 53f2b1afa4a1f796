/** A 403 that no permission of the job's lifts: an organization's rule stands before it, and GitHub's sentence says which. */
import { Failure } from '../failure.ts'
import { type Sentence, sentence } from '../sentence.ts'
import { GITHUB, type LookUp, plain } from './failures.ts'

/** What GitHub says, and who can do something about it. */
const RULES: readonly (readonly [says: RegExp, remedy: Sentence])[] = [
  [
    /\bIP allow ?list\b/i,
    sentence(
      "Have an owner add the runner's address to the organization's IP allow list, or run the job on a runner whose address is on it. No line under permissions changes this.",
      '请组织所有者将运行器的地址加入组织的 IP 允许列表，或改用地址已在列表中的运行器。修改 permissions 无法解决此问题。',
    ),
  ],
  [
    /\bSAML\b|\bsingle sign-on\b/i,
    sentence(
      "Authorize this token for the organization's single sign-on, or leave github_token out: the default is the job's own token.",
      '请为该 token 授权组织的单点登录（SSO），或去掉 github_token：默认使用作业自身的 token。',
    ),
  ],
  [
    /\bforbids access via a\b/i,
    sentence(
      "The organization does not accept this kind of token. Leave github_token out: the default is the job's own token.",
      '组织不接受这类 token。请去掉 github_token：默认使用作业自身的 token。',
    ),
  ],
]

export function barred(said: string, { sought, server = GITHUB }: LookUp): Failure | undefined {
  const remedy = RULES.find(([says]) => says.test(said))?.[1]
  if (remedy === undefined) return undefined
  return new Failure(
    'forge_barred',
    sentence(
      `${server.name} refuses to tell ${sought.en}: ${plain(said, server)}`,
      `${server.name} 拒绝提供${sought.zh}：${plain(said, server)}`,
    ),
    { remedy },
  )
}
