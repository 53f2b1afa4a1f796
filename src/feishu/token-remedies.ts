/** What to do about a refused token, by the credentials that the inputs gave: nobody is told to give what was given, or what goes with other credentials. Data only. */
import { type Sentence, sentence } from '../sentence.ts'

/** `pair`: plugin_id and plugin_secret. `user_token`: begins with `u-`, and goes without a user_key; all others go with one. */
export type Given = 'pair' | 'plugin_token' | 'user_token'

type Remedies = Readonly<Record<Given, Sentence>>

const newUserToken = sentence(
  'A token that begins with u- expires: pass a fresh one in plugin_token; base_url must be the site that gave it.',
  '以 u- 开头的 token 会过期：请在 plugin_token 中换用新的；base_url 须是签发它的站点。',
)

const letUserKeyPass = sentence(
  'See whether a proxy or gateway between the runner and base_url removes the header X-USER-KEY, and let it pass.',
  '检查运行器与 base_url 之间的代理或网关是否丢弃了请求头 X-USER-KEY，并放行该请求头。',
)

export const TOKEN_REMEDIES: Readonly<Record<number, Remedies>> = {
  10022: {
    pair: sentence(
      'A token fetched just now was refused: base_url must be the site where the plugin was created, and no proxy in between may change the header X-PLUGIN-TOKEN.',
      '刚获取的 token 即被拒绝：base_url 须是创建该插件的站点，且中间的代理不得改动请求头 X-PLUGIN-TOKEN。',
    ),
    plugin_token: sentence(
      'A plugin_token lasts two hours: pass a fresh one, or plugin_id and plugin_secret instead; base_url must be the site where the plugin was created.',
      'plugin_token 有效期为两小时：请换用新的，或改传 plugin_id 和 plugin_secret；base_url 须是创建该插件的站点。',
    ),
    user_token: newUserToken,
  },
  10211: {
    pair: sentence(
      'Check that user_key is of a user of the site that base_url names, and that no proxy in between removes or changes X-PLUGIN-TOKEN and X-USER-KEY.',
      '检查 user_key 是否属于 base_url 对应站点的用户，以及中间的代理是否丢弃或改动了 X-PLUGIN-TOKEN 与 X-USER-KEY。',
    ),
    plugin_token: sentence(
      'Pass a fresh plugin_token, or plugin_id and plugin_secret instead; and check that user_key is of a user of the site that base_url names.',
      '请换用新的 plugin_token，或改传 plugin_id 和 plugin_secret；并检查 user_key 是否属于 base_url 对应站点的用户。',
    ),
    user_token: newUserToken,
  },
  20039: {
    pair: letUserKeyPass,
    plugin_token: letUserKeyPass,
    user_token: sentence(
      'The server takes this token for that of a plugin: pass a user token of the site that base_url names.',
      '服务端将该 token 视为插件 token：请传入 base_url 对应站点的用户 token。',
    ),
  },
}

/** What else to say of a remedy that names `user_key`, which does not go with such a token. */
const INSTEAD_OF_USER_KEY = sentence(
  "A u- token belongs to its user and goes without user_key: to act as somebody else, pass that user's token in plugin_token.",
  'u- token 已属于某个用户，不能与 user_key 同时使用：如需更换操作者，请在 plugin_token 中传入该用户的 token。',
)

/** The remedy for these credentials. */
export function remedyFor(err_code: number, remedy: Sentence, given: Given | undefined): Sentence {
  const own = given === undefined ? undefined : TOKEN_REMEDIES[err_code]?.[given]
  if (own !== undefined) return own
  if (given !== 'user_token' || !/\buser_key\b/.test(remedy.en)) return remedy
  return sentence(`${remedy.en} ${INSTEAD_OF_USER_KEY.en}`, `${remedy.zh}${INSTEAD_OF_USER_KEY.zh}`)
}
