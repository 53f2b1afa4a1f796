/** From the server's refusal to ours: which of the few kinds it is, what it means and what to do, in two languages. */
import type { Refusal } from '../domain.ts'
import type { Sentence } from '../sentence.ts'
import { ERR_CODES, type Asked, type ErrCode } from './err-code-catalogue.ts'
import { cut, oneLine } from '../text.ts'
import { namedMissing } from './named-missing.ts'
import { type Given, remedyFor } from './token-remedies.ts'

/** A readable answer with an err_code other than 0; `msg` is `err.msg`. Its texts may hold anything a stranger wrote. */
export interface RefusedAnswer {
  readonly err_code: number
  readonly err_msg: string
  readonly msg: string
  readonly log_id: string
}

type Explanation = Pick<ErrCode, 'kind' | 'carried_out' | 'err_msg' | 'meaning' | 'remedy'>

const UNKNOWN: Explanation = {
  kind: 'unknown',
  carried_out: 'perhaps',
  err_msg: 'No message',
  meaning: { en: 'This code is not in our catalogue.', zh: '本 Action 的错误码表中没有该错误码。' },
  remedy: {
    en: "Look it up on the vendor's page of Open API error codes (https://project.feishu.cn/b/helpcenter/1p8d7djs/5aueo3jr), or ask the vendor's support with the log ID.",
    zh: '请查阅官方“Open API 错误码”页面（https://project.feishu.cn/b/helpcenter/1p8d7djs/5aueo3jr），或附日志 ID 联系飞书项目技术支持。',
  },
}

/** `text` is `err_msg + '\n' + err.msg` (`err_msg` twice where there is no `err.msg`). A code that nobody has described is told so. */
export function explain(err_code: number, text: string, asked: Asked): Explanation {
  return ERR_CODES.find((entry) => fits(entry, err_code, text, asked)) ?? UNKNOWN
}

/** Under 429, 502, 503 and 504 a code that nobody has described does not decide: the status does. */
export function isKnown(err_code: number): boolean {
  return ERR_CODES.some((entry) => entry.err_code === err_code)
}

function fits(entry: ErrCode, err_code: number, text: string, asked: Asked): boolean {
  if (entry.err_code !== err_code) return false
  if (entry.asked !== undefined && entry.asked !== asked) return false
  return entry.when === undefined || entry.when.test(text)
}

/** `given`: the credentials that the inputs gave, where they are known. */
export function toRefusal(answer: RefusedAnswer, asked: Asked, given?: Given): Refusal {
  const err_msg = oneLine(answer.err_msg)
  const msg = oneLine(answer.msg)
  const known = explain(answer.err_code, `${err_msg}\n${msg || err_msg}`, asked)
  // A note of ours in place of a text that nobody knows would be quoted as the server's.
  const usual = known.err_msg || UNKNOWN.err_msg
  return {
    kind: known.kind,
    carried_out: known.carried_out,
    err_code: answer.err_code,
    title: cut(err_msg || msg || usual, LONGEST),
    message: cut(msg || err_msg || usual, LONGEST),
    hint: hint(known.meaning, remedyFor(answer.err_code, known.remedy, given)),
    log_id: cut(oneLine(answer.log_id), LONGEST),
    ...(known.kind === 'missing' && { missing: namedMissing(answer.err_code, cut(msg || err_msg, LONGEST)) }),
  }
}

function hint(meaning: Sentence, remedy: Sentence): Sentence {
  return { en: `${meaning.en} ${remedy.en}`, zh: `${meaning.zh}${remedy.zh}` }
}

/** UTF-16 units; no message on the vendor's page comes near it. */
const LONGEST = 500
