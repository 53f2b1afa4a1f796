/** The catalogue of the Open API's refusals: data only, sorted by err_code; among entries of one code the first that fits counts. */
import type { Action, CarriedOut, RefusalKind } from '../domain.ts'
import type { Sentence } from '../sentence.ts'

/** What a request was for: to move a node or a state, or to read (a token included). */
export type Asked = Action | 'read'

/**
 * Where an entry is known from, in order of confidence. `operate`: the vendor's page 节点完成/回滚 (helpcenter 1p8d7djs/48ft4i1k).
 * `general`: the vendor's page Open API 错误码 (helpcenter 1p8d7djs/5aueo3jr). `notes`: published notes of third parties only.
 */
export type Source = 'operate' | 'general' | 'notes'

export interface ErrCode {
  readonly err_code: number
  /** Counts only if this was asked for. */
  readonly asked?: Asked
  /**
   * Counts only if `err_msg + '\n' + err.msg` matches. These texts quote names that users chose (fields, nodes, sub tasks): where
   * the kind hangs on it, a pattern holds on to a beginning or an end that no name can take, or stands after those that quote
   * one. None repeats anything, so that each costs linear time.
   */
  readonly when?: RegExp
  readonly kind: RefusalKind
  /** Of a write that is answered like this: whether it can have been carried out all the same. */
  readonly carried_out: CarriedOut
  /** The generic text as the vendor's page gives it; empty where nobody knows it. */
  readonly err_msg: string
  /** The specific text, `err.msg`, where the page gives another; `{…}` stands for a name. */
  readonly msg?: string
  readonly meaning: Sentence
  readonly remedy: Sentence
  readonly source: Source
}

export const ERR_CODES: readonly ErrCode[] = [
  {
    err_code: 9999,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Invalid Param',
    meaning: {
      en: 'The request does not have the structure the server expects.',
      zh: '请求的数据结构与服务端要求不符。',
    },
    remedy: {
      en: "Compare the values in fields, node_schedule, schedules and role_assignee with the formats on the vendor's page of data structures.",
      zh: '对照官方“数据结构汇总”，检查 fields、node_schedule、schedules、role_assignee 的取值格式。',
    },
    source: 'general',
  },
  {
    err_code: 10001,
    asked: 'read',
    kind: 'permission',
    carried_out: 'surely_not',
    err_msg: 'No Permission',
    meaning: {
      en: 'The acting user may not read this, or the plugin is not installed in the space.',
      zh: '操作者无权查看，或插件未安装到该空间。',
    },
    remedy: {
      en: 'Have a space administrator install the plugin in the space that project_key names, and give the user of user_key access to the work item.',
      zh: '请空间管理员将插件安装到 project_key 对应的空间，并为 user_key 对应的用户开通该工作项的查看权限。',
    },
    source: 'general',
  },
  {
    err_code: 10001,
    kind: 'permission',
    carried_out: 'surely_not',
    err_msg: 'No Permission',
    meaning: { en: 'The acting user may not move this node or state.', zh: '操作者没有流转该节点或状态的权限。' },
    remedy: {
      en: 'Set user_key to an owner of the node or someone its rule allows, or have a space administrator grant that user the right to complete and roll back nodes.',
      zh: '将 user_key 改为该节点的负责人或有权流转的用户，或请空间管理员为该用户开通节点流转权限。',
    },
    source: 'general',
  },
  {
    err_code: 10002,
    asked: 'rollback',
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'Illegal Operation',
    meaning: {
      en: "The node can't be rolled back from where the workflow stands now.",
      zh: '按流程当前所处的位置，该节点无法回滚。',
    },
    remedy: {
      en: 'Open the work item and roll the node back by hand, where the reason may show; if that fails too, have a space administrator check in the workflow template whether it may be rolled back.',
      zh: '打开工作项手动回滚该节点，页面可能会提示原因；若同样失败，请空间管理员在流程模板中检查该节点是否允许回滚。',
    },
    source: 'general',
  },
  {
    err_code: 10002,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'Illegal Operation',
    meaning: {
      en: 'The workflow has no way from the present node or state to the one asked for.',
      zh: '当前节点或状态不能流转到指定的节点或状态。',
    },
    remedy: {
      en: 'Open the work item to see where it stands, then set node_id to a step that follows it, or have a space administrator add the transition to the template.',
      zh: '打开工作项确认当前所处位置，将 node_id 改为可直接到达的节点或状态，或请空间管理员在流程模板中增加该流转。',
    },
    source: 'general',
  },
  {
    err_code: 10004,
    kind: 'configuration',
    carried_out: 'perhaps',
    err_msg: 'Operation Failed',
    meaning: {
      en: 'The move would leave the workflow without any node, which the server does not allow.',
      zh: '该操作会使流程图中的节点全部消失，而流程图至少需保留一个节点。',
    },
    remedy: {
      en: 'Have a space administrator check in the workflow template which nodes the values sent along (fields, role_assignee) make appear and vanish.',
      zh: '请空间管理员在流程模板中检查：随请求提交的 fields、role_assignee 会使哪些节点出现或消失。',
    },
    source: 'general',
  },
  {
    err_code: 10021,
    kind: 'token',
    carried_out: 'surely_not',
    err_msg: 'Token Not Exist',
    meaning: { en: 'No token arrived with the request.', zh: '服务端收到的请求中没有 token。' },
    remedy: {
      en: 'See whether a proxy or gateway between the runner and base_url removes the header X-PLUGIN-TOKEN, and let it pass.',
      zh: '检查运行器与 base_url 之间的代理或网关是否丢弃了请求头 X-PLUGIN-TOKEN，并放行该请求头。',
    },
    source: 'general',
  },
  {
    err_code: 10022,
    kind: 'token',
    carried_out: 'surely_not',
    err_msg: 'Check Token Failed',
    meaning: { en: 'The token is not valid or no longer valid.', zh: 'token 校验失败：无效或已过期。' },
    remedy: {
      en: 'A plugin_token lasts two hours: pass a fresh one, or plugin_id and plugin_secret instead; base_url must be the site where the plugin was created.',
      zh: 'plugin_token 有效期为两小时：请换用新的，或改传 plugin_id 和 plugin_secret；base_url 须是创建该插件的站点。',
    },
    source: 'general',
  },
  {
    err_code: 10023,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'User not exist',
    meaning: { en: 'The acting user does not exist here.', zh: '操作者在该租户下不存在。' },
    remedy: {
      en: 'Correct user_key: double-click your avatar in Feishu Project on the site that base_url names to copy it.',
      zh: '更正 user_key：在 base_url 对应站点的飞书项目中双击头像即可复制。',
    },
    source: 'notes',
  },
  {
    err_code: 10204,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: '',
    meaning: {
      en: 'Most likely plugin_id and plugin_secret do not belong together.',
      zh: '很可能是 plugin_id 与 plugin_secret 不匹配。',
    },
    remedy: {
      en: "Copy both anew from the plugin's basic information in the developer console of the site that base_url names, and update the secret in GitHub.",
      zh: '在 base_url 对应站点的开发者后台，从插件的“基本信息”重新复制二者，并更新 GitHub 中的密钥。',
    },
    source: 'notes',
  },
  {
    err_code: 10211,
    kind: 'token',
    carried_out: 'surely_not',
    err_msg: 'Token Info Is Invalid',
    meaning: {
      en: "The token can't be read, or a plugin token came without a user key.",
      zh: 'token 无法解析，或使用插件 token 时没有传 X-USER-KEY。',
    },
    remedy: {
      en: 'Set user_key (double-click your avatar in Feishu Project to copy it), and pass plugin_id and plugin_secret rather than a plugin_token of unknown age.',
      zh: '设置 user_key（在飞书项目中双击头像复制），并改传 plugin_id 和 plugin_secret，不要使用来历不明的 plugin_token。',
    },
    source: 'general',
  },
  {
    err_code: 10301,
    kind: 'permission',
    carried_out: 'surely_not',
    err_msg: 'Check Token Perm Failed',
    meaning: {
      en: 'The plugin may not make this call in this space, or the space does not exist, or the user has no access to it.',
      zh: '插件在该空间没有调用此接口的权限，或空间不存在，或操作者无权访问该空间。',
    },
    remedy: {
      en: "In the developer console tick the plugin's permissions for work item instances, publish a version, have it installed or updated in the space; then check project_key and user_key.",
      zh: '在开发者后台“权限管理”中勾选“工作项实例”权限并发布版本，请空间管理员在空间中安装或更新插件；再检查 project_key 与 user_key。',
    },
    source: 'general',
  },
  {
    err_code: 10302,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'Check User Error, User Is Resigned',
    meaning: { en: 'The acting user has left the company.', zh: '操作者已离职。' },
    remedy: {
      en: 'Set user_key to somebody who is still there and has access to the space, best an account kept for automation.',
      zh: '将 user_key 改为在职且有该空间权限的用户，建议使用专供自动化的账号。',
    },
    source: 'general',
  },
  {
    err_code: 10404,
    kind: 'permission',
    carried_out: 'surely_not',
    err_msg: 'No Project Permission',
    meaning: { en: 'The acting user has no access to the space.', zh: '操作者没有该空间的访问权限。' },
    remedy: {
      en: "Have a space administrator add the user of user_key to the space's members, or set user_key to a member.",
      zh: '请空间管理员将 user_key 对应的用户加为空间成员，或将 user_key 改为空间成员。',
    },
    source: 'general',
  },
  {
    err_code: 10429,
    kind: 'rate',
    carried_out: 'surely_not',
    err_msg: 'API Request Frequency Limit',
    meaning: {
      en: "More than 15 requests a second reached one endpoint with this plugin's token.",
      zh: '同一 token 对同一接口的请求超过每秒 15 次。',
    },
    remedy: {
      en: 'Run the job again later; if other jobs or services share this plugin, spread their calls or give this action a plugin of its own.',
      zh: '稍后重新运行；若有其他作业或服务共用此插件，请错开调用，或为本 Action 单独创建插件。',
    },
    source: 'general',
  },
  {
    err_code: 10430,
    kind: 'repeated',
    carried_out: 'perhaps',
    err_msg: 'API Request Idempotent Limit',
    meaning: {
      en: "The server has seen this write's idempotency key (X-IDEM-UUID) before.",
      zh: '服务端此前已收到过本次写操作的幂等串（X-IDEM-UUID）。',
    },
    remedy: {
      en: 'Open the work item to see whether the node has moved; if it has not, run the job again, which sends a new key.',
      zh: '打开工作项确认节点是否已流转；若没有，重新运行作业即可，届时会使用新的幂等串。',
    },
    source: 'general',
  },
  {
    err_code: 20001,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Param Request Limit',
    meaning: { en: 'More than 100 spaces were asked for at once.', zh: '一次查询的空间超过 100 个。' },
    remedy: {
      en: 'List at most 100 spaces in project_key, or split the work into several steps.',
      zh: '将 project_key 中的空间减少到 100 个以内，或拆分为多个步骤。',
    },
    source: 'general',
  },
  {
    err_code: 20002,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Page Size Limit',
    meaning: {
      en: 'A list was asked for in pages larger than the server allows.',
      zh: '分页查询的 page_size 超过上限。',
    },
    remedy: {
      en: 'Process fewer work items in one step; if it persists, report it as a bug of this action with the log ID.',
      zh: '减少单个步骤处理的工作项；若仍出现，请附日志 ID 向本 Action 提交缺陷。',
    },
    source: 'general',
  },
  {
    err_code: 20003,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Wrong WorkItemType Param',
    meaning: {
      en: 'The work item type is missing, or does not suit this call.',
      zh: '工作项类型未填写，或不适用于该接口。',
    },
    remedy: {
      en: "Set work_item_type_key to a type of this space, by its key or api_name (story, for example, as in the work item's URL).",
      zh: '将 work_item_type_key 设为该空间中存在的类型 key 或 api_name（即工作项链接中的那一段，如 story）。',
    },
    source: 'general',
  },
  {
    err_code: 20004,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Search User Limit',
    meaning: { en: 'More than 100 users were looked up at once.', zh: '一次查询的用户超过 100 个。' },
    remedy: {
      en: 'Name at most 100 people by e-mail in user_key, node_owners, schedules and role_assignee, or write user keys instead.',
      zh: '在 user_key、node_owners、schedules、role_assignee 中以邮箱指定的人员不要超过 100 个，或直接填写 user_key。',
    },
    source: 'general',
  },
  {
    err_code: 20005,
    asked: 'rollback',
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Missing Param',
    msg: 'Missing Param，action || rollBackReason is nil',
    meaning: {
      en: 'The action, the reason for the rollback, or another parameter that is required did not arrive.',
      zh: '缺少必填参数，如操作类型 action 或回滚原因 rollback_reason。',
    },
    remedy: {
      en: 'Set rollback_reason to a text that is not blank; if it was set, see whether a gateway before base_url changes request bodies.',
      zh: '将 rollback_reason 设为非空白的文字；若已设置，检查 base_url 前的网关是否改动了请求体。',
    },
    source: 'operate',
  },
  {
    err_code: 20005,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Missing Param',
    meaning: { en: 'A parameter that is required did not arrive.', zh: '缺少必填参数。' },
    remedy: {
      en: 'Complete the values in fields, node_schedule, schedules and role_assignee; if none of them is set, see whether a gateway before base_url changes request bodies.',
      zh: '补全 fields、node_schedule、schedules、role_assignee 中的取值；若均未设置，检查 base_url 前的网关是否改动了请求体。',
    },
    source: 'general',
  },
  {
    err_code: 20006,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Invalid Param',
    meaning: {
      en: 'A value does not have the format its field or parameter needs.',
      zh: '请求参数不合法，取值与字段格式不匹配。',
    },
    remedy: {
      en: 'Correct the value the message names: in fields each field type has its own format; owners of a node bound to a role go into role_assignee.',
      zh: '更正提示中的取值：fields 中每种字段类型有各自的格式；节点负责人与角色绑定时，须通过 role_assignee 指定。',
    },
    source: 'general',
  },
  {
    err_code: 20007,
    kind: 'terminated',
    carried_out: 'surely_not',
    err_msg: 'WorkItem Is Already Aborted',
    msg: 'Unable to operate on terminated work items',
    meaning: { en: "The work item has been terminated; its nodes can't move.", zh: '工作项已被终止，无法流转节点。' },
    remedy: {
      en: 'If the work goes on, have the work item restored in Feishu Project and run the job again; if not, take the reference out of the pull request.',
      zh: '若工作仍要继续，请先在飞书项目中恢复该工作项再重新运行；否则请从拉取请求中移除对它的引用。',
    },
    source: 'operate',
  },
  {
    err_code: 20013,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Invalid Time Interval',
    meaning: {
      en: 'A date is not in epoch milliseconds (13 digits), or an interval ends before it begins.',
      zh: '时间参数不是 13 位毫秒时间戳，或结束时间早于开始时间。',
    },
    remedy: {
      en: 'Correct estimate_start_date and estimate_end_date in node_schedule or schedules, and dates in fields, which are always epoch milliseconds.',
      zh: '更正 node_schedule 或 schedules 中的 estimate_start_date、estimate_end_date，以及 fields 中的日期（一律为毫秒时间戳）。',
    },
    source: 'general',
  },
  {
    err_code: 20014,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Project And WorkItem Not Match',
    meaning: { en: 'The work item belongs to another space.', zh: '工作项不属于所传入的空间。' },
    remedy: {
      en: 'Set project_key to the space of this work item, or refer to the item by its URL, which names the space.',
      zh: '将 project_key 设为该工作项所在的空间，或使用包含空间信息的工作项链接来引用。',
    },
    source: 'general',
  },
  {
    err_code: 20015,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: "Field Mix With '-' And Without '-'",
    meaning: {
      en: 'A query named fields to return and fields to leave out at once.',
      zh: '查询同时指定了需要返回与不需要返回的字段。',
    },
    remedy: {
      en: 'No input causes this: report it as a bug of this action with the log ID.',
      zh: '这与输入无关：请附日志 ID 向本 Action 提交缺陷。',
    },
    source: 'general',
  },
  {
    err_code: 20016,
    asked: 'rollback',
    kind: 'already',
    carried_out: 'perhaps',
    err_msg: 'Node Is Not Arrived',
    meaning: {
      en: 'The node has not been reached, so there is nothing to roll back.',
      zh: '节点未到达，没有可回滚的内容。',
    },
    remedy: {
      en: 'Nothing needs to be done if the node is open; if it shows as completed, run the job again.',
      zh: '若节点未完成，则无需处理；若节点显示为已完成，请重新运行作业。',
    },
    source: 'operate',
  },
  {
    err_code: 20016,
    kind: 'not_arrived',
    carried_out: 'surely_not',
    err_msg: 'Node Is Not Arrived',
    meaning: { en: 'The workflow has not reached this node yet.', zh: '流程尚未到达该节点，无法完成。' },
    remedy: {
      en: 'Complete the nodes before it first, by hand or by listing them before it in node_id; if it may come too early, put 20016 into warn_on.',
      zh: '请先完成前置节点：手动完成，或在 node_id 中把它们列在前面；若允许提前触发，可将 20016 加入 warn_on。',
    },
    source: 'operate',
  },
  {
    err_code: 20017,
    asked: 'confirm',
    kind: 'already',
    carried_out: 'perhaps',
    err_msg: 'Node Is Completed',
    meaning: { en: 'The node is completed already.', zh: '节点已经是完成状态。' },
    remedy: {
      en: 'Nothing needs to be done; if the node shows as open all the same, run the job again.',
      zh: '无需处理；若节点仍显示未完成，请重新运行作业。',
    },
    source: 'operate',
  },
  {
    err_code: 20017,
    kind: 'unknown',
    carried_out: 'perhaps',
    err_msg: 'Node Is Completed',
    meaning: {
      en: 'The server says that the node is completed, although completing it was not asked for.',
      zh: '服务端提示节点已完成，但本次请求并不是完成节点。',
    },
    remedy: {
      en: "Open the work item to see how the node stands and run the job again; if the answer stays, ask the vendor's support with the log ID.",
      zh: '打开工作项确认节点状态后重新运行；若仍如此，请附日志 ID 联系飞书项目技术支持。',
    },
    source: 'operate',
  },
  {
    err_code: 20018,
    kind: 'no_such_node',
    carried_out: 'surely_not',
    err_msg: 'Node ID Not Exist In Workflow',
    meaning: { en: 'The workflow of this work item has no such node.', zh: '该工作项的流程中没有此节点。' },
    remedy: {
      en: 'Set node_id to the ID, state key or exact name of one of its nodes; templates of one type can have different nodes.',
      zh: '将 node_id 设为该工作项某个节点的 ID、state_key 或完整名称；同一类型的不同流程模板，节点可能不同。',
    },
    source: 'operate',
  },
  {
    err_code: 20025,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Field_key/Field_alias Missing',
    meaning: {
      en: 'A field to update has neither a key nor an alias.',
      zh: '待更新的字段缺少 field_key 和对接标识（field_alias）。',
    },
    remedy: {
      en: 'Give every entry of fields a field_key or a field_alias.',
      zh: '为 fields 中的每一项填写 field_key 或 field_alias。',
    },
    source: 'general',
  },
  {
    err_code: 20026,
    kind: 'other_flow',
    carried_out: 'surely_not',
    err_msg: 'FlowType Is Error, Please Convert To Status FlowType',
    meaning: {
      en: 'This work item has a state flow: states instead of nodes.',
      zh: '该工作项是状态流工作项，没有节点。',
    },
    remedy: {
      en: 'Set node_id to the key or exact name of the state to move to, and leave out node_owners, node_schedule and schedules.',
      zh: '将 node_id 设为目标状态的 key 或完整名称，并去掉 node_owners、node_schedule 和 schedules。',
    },
    source: 'general',
  },
  {
    err_code: 20027,
    kind: 'other_flow',
    carried_out: 'surely_not',
    err_msg: 'FlowType Is Error, Please Convert To Node FlowType',
    meaning: {
      en: 'This work item has a node flow: nodes instead of states.',
      zh: '该工作项是节点流工作项，没有状态流。',
    },
    remedy: {
      en: 'Set node_id to the ID, state key or exact name of a node of this work item, not of a state.',
      zh: '将 node_id 设为该工作项某个节点的 ID、state_key 或完整名称，而不是状态。',
    },
    source: 'general',
  },
  {
    err_code: 20028,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Workitem Ids Limit 50',
    meaning: { en: 'More than 50 work items were asked for at once.', zh: '一次查询的工作项超过 50 个。' },
    remedy: {
      en: 'Process at most 50 work items in one step (max_work_items), and the rest in another.',
      zh: '单个步骤最多处理 50 个工作项（max_work_items），其余放到另一个步骤。',
    },
    source: 'general',
  },
  {
    err_code: 20029,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Unsupported Field Type',
    meaning: {
      en: "A field of this type can't be updated through the Open API.",
      zh: 'Open API 不支持更新该类型的字段。',
    },
    remedy: {
      en: "Take the field the message names out of fields, and fill it in on the work item's page or by an automation rule of the space.",
      zh: '从 fields 中去掉提示中的字段，改为在工作项页面填写，或由空间的自动化规则填写。',
    },
    source: 'general',
  },
  {
    err_code: 20032,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'DifferentSchedule Set Owner Invalid',
    meaning: {
      en: 'With differentiated scheduling every schedule belongs to exactly one owner.',
      zh: '差异化排期未指定人员，或一条排期指定了多个人员。',
    },
    remedy: {
      en: 'In schedules give each entry exactly one user in owners; the node needs at least two owners, else use node_schedule.',
      zh: '在 schedules 的每一项中，owners 只填一个用户；节点至少要有两个负责人，否则请改用 node_schedule。',
    },
    source: 'general',
  },
  {
    err_code: 20033,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Update Field Invalid',
    meaning: { en: "A field that was sent can't be updated.", zh: '请求中的字段不允许更新。' },
    remedy: {
      en: 'Take it out of fields; owners, schedule and roles have inputs of their own: node_owners, node_schedule, role_assignee.',
      zh: '将其从 fields 中去掉；负责人、排期和角色请使用各自的输入：node_owners、node_schedule、role_assignee。',
    },
    source: 'general',
  },
  {
    err_code: 20037,
    asked: 'rollback',
    kind: 'already',
    carried_out: 'perhaps',
    err_msg: 'Node Is not completed, Could Not Be Rollback',
    meaning: { en: 'The node is not completed, so there is nothing to roll back.', zh: '节点未完成，无需回滚。' },
    remedy: {
      en: 'Nothing needs to be done; if the node shows as completed all the same, run the job again.',
      zh: '无需处理；若节点仍显示已完成，请重新运行作业。',
    },
    source: 'general',
  },
  {
    err_code: 20037,
    kind: 'unknown',
    carried_out: 'perhaps',
    err_msg: 'Node Is not completed, Could Not Be Rollback',
    meaning: {
      en: "The server says that the node can't be rolled back, although that was not asked for.",
      zh: '服务端提示节点无法回滚，但本次请求并不是回滚节点。',
    },
    remedy: {
      en: "Open the work item to see how the node stands and run the job again; if the answer stays, ask the vendor's support with the log ID.",
      zh: '打开工作项确认节点状态后重新运行；若仍如此，请附日志 ID 联系飞书项目技术支持。',
    },
    source: 'general',
  },
  {
    err_code: 20038,
    when: /^param missing/i,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'Param missing',
    msg: '{node}({field ID}) Required',
    meaning: { en: 'A field that this node requires is empty.', zh: '该节点的必填字段尚未填写。' },
    remedy: {
      en: "Fill in the field the message names on the work item's page, or pass it in fields with the field ID as its field_key.",
      zh: '在工作项页面填写提示中的字段，或通过 fields 传入，以其中的字段 ID 作为 field_key。',
    },
    source: 'operate',
  },
  {
    err_code: 20038,
    when: /^this role info is mandatory|\nrole /i,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'This role info is mandatory',
    msg: 'role {role}({role ID}) Required',
    meaning: { en: 'Nobody has been given a role that this node requires.', zh: '该节点要求的角色尚未设置人员。' },
    remedy: {
      en: "Give the role to somebody on the work item's page, or pass it in role_assignee with the role ID from the message.",
      zh: '在工作项页面为该角色设置人员，或通过 role_assignee 传入，role 填提示中的角色 ID。',
    },
    source: 'operate',
  },
  {
    err_code: 20038,
    when: /^estimates and schedules are required|and schedule required\.?$/i,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'Estimates and schedules are required',
    msg: '{node} 估分and schedule required',
    meaning: { en: 'The node needs points and a schedule first.', zh: '该节点的估分与排期尚未填写。' },
    remedy: {
      en: 'Fill them in on the node, or pass points, estimate_start_date and estimate_end_date in node_schedule (one entry an owner in schedules if scheduling is differentiated).',
      zh: '在节点上填写，或通过 node_schedule 传入 points、estimate_start_date、estimate_end_date；差异化排期请用 schedules，每个负责人一项。',
    },
    source: 'operate',
  },
  {
    err_code: 20038,
    when: /^the node actual working time is mandatory|实际工时 is required\.?$/i,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'The node actual working time is mandatory',
    msg: 'Node {node ID} 实际工时 is required.',
    meaning: { en: 'The hours actually worked on the node are missing.', zh: '该节点的实际工时尚未填写。' },
    remedy: {
      en: "Have the node's owner register the actual hours on the work item's page: the Open API can't write them.",
      zh: '请节点负责人在工作项页面登记实际工时：Open API 无法写入。',
    },
    source: 'operate',
  },
  {
    err_code: 20038,
    when: /\nmilestone due time is required/i,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'Required Field Is Not Set',
    msg: 'Milestone due time is required',
    meaning: { en: 'The node is a milestone and has no due date.', zh: '该节点为里程碑，尚未填写截止时间。' },
    remedy: {
      en: 'Set the due date on the node, or pass estimate_end_date in node_schedule.',
      zh: '在节点上填写截止时间，或通过 node_schedule 的 estimate_end_date 传入。',
    },
    source: 'operate',
  },
  {
    err_code: 20038,
    when: /^person in charge is required|\nowner required/i,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'Person in charge is required',
    msg: 'Owner Required',
    meaning: { en: 'The node has no owner.', zh: '该节点尚未设置负责人。' },
    remedy: {
      en: "Set an owner on the node, or pass one in node_owners (in role_assignee if the node's owners come from a role).",
      zh: '在节点上设置负责人，或通过 node_owners 传入；若负责人与角色绑定，请用 role_assignee。',
    },
    source: 'operate',
  },
  {
    err_code: 20038,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'Required Field Is Not Set',
    meaning: {
      en: 'Something that has to be filled in before this move is missing.',
      zh: '流转所需的必填信息尚未填写。',
    },
    remedy: {
      en: "Fill in what is listed as missing on the work item's page, or pass it in fields, node_owners, node_schedule or role_assignee.",
      zh: '在工作项页面补全所列的缺失项，或通过 fields、node_owners、node_schedule、role_assignee 传入。',
    },
    source: 'general',
  },
  {
    err_code: 20039,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'Plugin Token Must Have User Key, But X-USER-KEY Is Not Set',
    meaning: { en: 'A plugin token needs to know whom it acts for.', zh: '使用插件 token 时必须指定操作者。' },
    remedy: {
      en: "Set user_key: double-click your avatar in Feishu Project to copy it, or write the user's e-mail address.",
      zh: '设置 user_key：在飞书项目中双击头像复制，或填写该用户的邮箱。',
    },
    source: 'general',
  },
  {
    err_code: 20041,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Field RoleOwner Must Be Set In FieldValuePairs',
    msg: 'Role owner do not exist in DB and request',
    meaning: {
      en: 'A role was found neither in this work item nor in role_assignee.',
      zh: '所需的角色既不在该工作项中，也不在 role_assignee 中。',
    },
    remedy: {
      en: "Name the role and its owners in role_assignee, by the role's ID as in the space's role settings, not its display name; if it stands there already, correct the ID.",
      zh: '在 role_assignee 中填写该角色及其负责人：role 应填空间角色配置中的角色 ID，而不是角色名称；若已填写，请更正 ID。',
    },
    source: 'operate',
  },
  {
    err_code: 20042,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'X-User-Key Is Wrong, please Check First',
    meaning: { en: 'The user key is missing or wrong.', zh: 'X-USER-KEY 未填写或填写错误。' },
    remedy: {
      en: "Correct user_key: double-click your avatar in Feishu Project on the site that base_url names to copy it; an open_id or employee number won't do.",
      zh: '更正 user_key：在 base_url 对应站点的飞书项目中双击头像复制；open_id 和工号均不可用。',
    },
    source: 'general',
  },
  {
    err_code: 20044,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'WorkItem Has Been Disabled',
    meaning: { en: 'This work item type is disabled in the space.', zh: '该工作项类型在空间中已被禁用。' },
    remedy: {
      en: 'Have a space administrator enable the type again, or set work_item_type_key to the type that replaced it.',
      zh: '请空间管理员重新启用该工作项类型，或将 work_item_type_key 改为替代它的类型。',
    },
    source: 'general',
  },
  {
    err_code: 20048,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: "Role_Assignee's Role Is Not Match",
    meaning: {
      en: 'The node is bound to another role than the one sent.',
      zh: 'role_assignee 中的 role 与节点绑定的角色不一致。',
    },
    remedy: {
      en: 'In role_assignee name the role that is bound to this node in the workflow template.',
      zh: '将 role_assignee 中的 role 改为流程模板里该节点绑定的角色。',
    },
    source: 'general',
  },
  {
    err_code: 20050,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Field Option Value Is Wrong',
    msg: 'Due to the administrator configuration update',
    meaning: {
      en: 'The option that a field is set to does not exist or is no longer offered.',
      zh: '字段的选项值不存在或已不可用。',
    },
    remedy: {
      en: "In fields write the ID of an option that the field offers now, as the space's field settings show it; if fields does not set it, choose it anew on the work item's page.",
      zh: '将 fields 中的取值改为该字段当前可用选项的 ID，可在空间的字段配置中查看；若 fields 未设置该字段，请在工作项页面重新选择。',
    },
    source: 'operate',
  },
  {
    err_code: 20051,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'FieldLinkedStory Value Is Wrong',
    meaning: {
      en: 'The value for the linked story is not a valid work item.',
      zh: '字段 field_linked_story（关联需求）的取值错误。',
    },
    remedy: {
      en: 'In fields give the linked story as the numeric ID of a story in this space.',
      zh: '在 fields 中将关联需求填写为该空间内需求的数字 ID。',
    },
    source: 'general',
  },
  {
    err_code: 20052,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'IssueOperator Value Is Wrong',
    meaning: { en: 'The operator given for the issue is wrong.', zh: '缺陷的经办人（operator 角色）填写错误。' },
    remedy: {
      en: 'In role_assignee or fields name the operator by the user key of an active member of the space.',
      zh: '在 role_assignee 或 fields 中，将经办人填写为空间在职成员的 user_key。',
    },
    source: 'general',
  },
  {
    err_code: 20053,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'IssueReporter Value Is Wrong',
    meaning: { en: 'The reporter given for the issue is wrong.', zh: '缺陷的报告人（reporter 角色）填写错误。' },
    remedy: {
      en: 'In role_assignee or fields name the reporter by the user key of an active member of the space.',
      zh: '在 role_assignee 或 fields 中，将报告人填写为空间在职成员的 user_key。',
    },
    source: 'general',
  },
  {
    err_code: 20055,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Search Result Bigger Than 2000, Please Check Your Search Params',
    meaning: { en: 'Looking up the work item found more than 2000 results.', zh: '查找工作项时结果超过 2000 个。' },
    remedy: {
      en: 'Set work_item_type_key to the one type of this work item, or refer to it by its URL, so that nothing has to be searched.',
      zh: '将 work_item_type_key 设为该工作项的类型，或使用工作项链接来引用，从而无需搜索。',
    },
    source: 'general',
  },
  {
    err_code: 20083,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Duplication Field Exist, FieldKey',
    meaning: { en: 'One field was sent twice.', zh: '请求中存在重复的字段。' },
    remedy: {
      en: 'List each field once in fields; a field_key and a field_alias may name the same field.',
      zh: 'fields 中每个字段只写一次；注意 field_key 与 field_alias 可能指向同一个字段。',
    },
    source: 'general',
  },
  {
    err_code: 20090,
    kind: 'policy',
    carried_out: 'surely_not',
    err_msg: 'Your request has been Intercept',
    msg: 'Your request has been intercepted.',
    meaning: {
      en: "A plugin's interception rule in this space stopped the move.",
      zh: '请求命中了空间中配置的插件拦截规则。',
    },
    remedy: {
      en: 'Ask a space administrator which plugin intercepts this node, meet the condition it sets or have the rule changed, and run the job again.',
      zh: '请向空间管理员确认是哪个插件拦截了该节点，满足其条件或调整规则后重新运行。',
    },
    source: 'operate',
  },
  {
    err_code: 30001,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Data not found',
    meaning: { en: 'Something that the request names does not exist.', zh: '请求所指的数据不存在。' },
    remedy: {
      en: "Check project_key, work_item_type_key, the work item's ID and node_id against the work item's page.",
      zh: '对照工作项页面检查 project_key、work_item_type_key、工作项 ID 和 node_id。',
    },
    source: 'notes',
  },
  {
    err_code: 30005,
    kind: 'no_such_item',
    carried_out: 'surely_not',
    err_msg: 'WorkItem Not Found',
    meaning: {
      en: 'No work item of this type has this ID in this space; it may have been deleted.',
      zh: '该空间的该类型下没有此 ID 的工作项，也可能已被删除。',
    },
    remedy: {
      en: "Compare the ID (work item's page, top right, ··· > ID), project_key and work_item_type_key, or refer to the item by its URL.",
      zh: '核对工作项 ID（工作项页面右上角 ··· > ID）、project_key 和 work_item_type_key，或直接使用工作项链接。',
    },
    source: 'operate',
  },
  {
    err_code: 30006,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'User Not Found',
    meaning: {
      en: "A user was not found; a virtual token (v-) finds the plugin's collaborators only.",
      zh: '未查到指定用户；使用虚拟 token（v-）时只能查到插件协作者。',
    },
    remedy: {
      en: 'Correct user_key and the owners in the inputs: the user key (double-click the avatar) or the e-mail address bound to the Feishu account.',
      zh: '更正 user_key 及各输入中的人员：应填 user_key（双击头像复制）或飞书账号绑定的邮箱。',
    },
    source: 'general',
  },
  {
    err_code: 30007,
    kind: 'other_flow',
    carried_out: 'surely_not',
    err_msg: 'Workflow Not Found',
    meaning: { en: 'This work item has no node flow.', zh: '该工作项没有节点流。' },
    remedy: {
      en: 'If the type has states, set node_id to the key or exact name of the state to move to; else have a space administrator check its workflow template.',
      zh: '若该类型使用状态流，将 node_id 设为目标状态的 key 或完整名称；否则请空间管理员检查其流程模板。',
    },
    source: 'general',
  },
  {
    err_code: 30009,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Field Not Found',
    msg: 'field_value_pairs field alias {field alias}:can not find field',
    meaning: {
      en: 'A field that was sent does not exist in this work item type.',
      zh: '请求中更新的字段在该工作项类型中不存在。',
    },
    remedy: {
      en: "Correct field_key or field_alias in fields: both stand in the space's field settings of this work item type.",
      zh: '更正 fields 中的 field_key 或 field_alias（对接标识），二者可在空间中该工作项类型的字段配置里查看。',
    },
    source: 'operate',
  },
  {
    err_code: 30010,
    kind: 'other_flow',
    carried_out: 'surely_not',
    err_msg: 'Stateflow Not Found',
    meaning: { en: 'This work item has no state flow.', zh: '该工作项没有状态流。' },
    remedy: {
      en: 'If the type has nodes, set node_id to the ID or exact name of a node; else have a space administrator check its workflow template.',
      zh: '若该类型使用节点流，将 node_id 设为节点的 ID 或完整名称；否则请空间管理员检查其流程模板。',
    },
    source: 'general',
  },
  {
    err_code: 30011,
    kind: 'no_such_node',
    carried_out: 'surely_not',
    err_msg: 'Node Not Found In Workflow',
    meaning: { en: 'The workflow of this work item has no such node.', zh: '该工作项的流程中没有此节点。' },
    remedy: {
      en: 'Set node_id to the ID, state key or exact name of one of its nodes; templates of one type can have different nodes.',
      zh: '将 node_id 设为该工作项某个节点的 ID、state_key 或完整名称；同一类型的不同流程模板，节点可能不同。',
    },
    source: 'general',
  },
  {
    err_code: 30012,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'State Not Found In Stateflow',
    meaning: { en: 'The state flow of this work item has no such state.', zh: '该工作项的状态流中没有此状态。' },
    remedy: {
      en: 'Set node_id to a state of this work item; if it is one, upgrade the item to the latest workflow template in Feishu Project.',
      zh: '将 node_id 设为该工作项的某个状态；若状态无误，请在飞书项目中将该工作项升级到最新流程模板。',
    },
    source: 'general',
  },
  {
    err_code: 30014,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'WorkItem Type Not Found',
    meaning: { en: 'The space has no such work item type.', zh: '空间中不存在该工作项类型。' },
    remedy: {
      en: "Set work_item_type_key to a type of this space, by its key or api_name (story, for example, as in the work item's URL).",
      zh: '将 work_item_type_key 设为该空间中存在的类型 key 或 api_name（即工作项链接中的那一段，如 story）。',
    },
    source: 'notes',
  },
  {
    err_code: 30016,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Project not found',
    meaning: { en: 'There is no such space.', zh: '空间不存在。' },
    remedy: {
      en: "Correct project_key: the space ID (double-click the space's name to copy it) or the first part of the path in its URL.",
      zh: '更正 project_key：填空间 ID（双击空间名称复制），或空间链接路径的第一段。',
    },
    source: 'notes',
  },
  {
    err_code: 50006,
    when: /should be passed\.?$/i,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'Param invalid',
    msg: '{field}({field ID}) Should Be Passed',
    meaning: { en: 'The node waits for a signal that has not come.', zh: '该节点要求的系统外信号尚未通过。' },
    remedy: {
      en: 'Let the system that sends the signal (a pipeline or plugin) send it, or pass the field in fields with the field ID as its field_key and true as its value.',
      zh: '由发送信号的系统（流水线或插件）更新该信号，或通过 fields 传入：以提示中的字段 ID 作为 field_key，取值为 true。',
    },
    source: 'operate',
  },
  {
    err_code: 50006,
    when: /^no right to edit|\nunable to edit /i,
    kind: 'permission',
    carried_out: 'surely_not',
    err_msg: 'No right to edit',
    msg: 'Unable to edit {field} ({field ID})',
    meaning: {
      en: 'The acting user may not edit this work item or the field named.',
      zh: '操作者没有编辑该工作项或提示中字段的权限。',
    },
    remedy: {
      en: 'Set user_key to somebody who may edit it, have a space administrator grant the right, or take the field out of fields.',
      zh: '将 user_key 改为有编辑权限的用户，或请空间管理员授权，或从 fields 中去掉该字段。',
    },
    source: 'operate',
  },
  {
    err_code: 50006,
    when: /^sub task not completed|cannot be completed because task/i,
    kind: 'missing',
    carried_out: 'surely_not',
    err_msg: 'Sub Task Not Completed',
    msg: 'Node {node} cannot be completed because task {sub task} is not completed',
    meaning: { en: 'A sub task of the node is still open.', zh: '该节点下还有子任务未完成。' },
    remedy: {
      en: 'Complete the sub task the message names in Feishu Project, then run the job again; this action moves nodes, not sub tasks.',
      zh: '先在飞书项目中完成提示中的子任务，再重新运行；本 Action 只流转节点，不处理子任务。',
    },
    source: 'operate',
  },
  {
    err_code: 50006,
    asked: 'confirm',
    when: /(?:^|\n)task has been finished/i,
    kind: 'already',
    carried_out: 'perhaps',
    err_msg: 'task has been finished',
    msg: 'Task has been finished',
    meaning: {
      en: 'The acting user has confirmed this node already; if several people complete it, it stays open until all have.',
      zh: '操作者已确认完成该节点；多人完成的节点需所有人确认后才算完成。',
    },
    remedy: {
      en: 'If the node is still open, have its other owners complete it in Feishu Project; this action confirms for its user_key only.',
      zh: '若节点仍未完成，请其他负责人在飞书项目中确认；本 Action 只能以 user_key 的身份确认。',
    },
    source: 'operate',
  },
  {
    err_code: 50006,
    when: /(?:^|\n)(?:the current workflow is in transition|node workflow transitioning)/i,
    kind: 'busy',
    carried_out: 'surely_not',
    err_msg: 'The current workflow is in transition',
    msg: 'Node workflow transitioning',
    meaning: { en: 'Another request is moving this workflow just now.', zh: '已有请求正在流转该节点。' },
    remedy: {
      en: 'Run the job again in a minute; if it happens often, let jobs for the same work items wait for one another with concurrency in the workflow.',
      zh: '一分钟后重新运行；若经常出现，请在 GitHub 工作流中用 concurrency 让处理相同工作项的作业依次执行。',
    },
    source: 'operate',
  },
  {
    err_code: 50006,
    when: /(?:^|\n)openapi system err|please try again later\.?$/i,
    kind: 'busy',
    carried_out: 'perhaps',
    err_msg: 'openapi system err, please try again later',
    meaning: { en: 'The server is overloaded for the moment.', zh: '服务端暂时过载。' },
    remedy: {
      en: "Run the job again in a few minutes; if it stays so, ask the vendor's support with the log ID.",
      zh: '几分钟后重新运行；若持续出现，请附日志 ID 联系飞书项目技术支持。',
    },
    source: 'general',
  },
  {
    err_code: 50006,
    when: /(?:^|\n)fail(?:ed)? to read\/write db/i,
    kind: 'busy',
    carried_out: 'perhaps',
    err_msg: 'Fail to read/write db',
    meaning: { en: 'The server could not reach its database for the moment.', zh: '服务端读写数据库失败。' },
    remedy: {
      en: "Run the job again in a few minutes; if it stays so, ask the vendor's support with the log ID.",
      zh: '几分钟后重新运行；若持续出现，请附日志 ID 联系飞书项目技术支持。',
    },
    source: 'notes',
  },
  {
    err_code: 50006,
    when: /(?:^|\n)this node no longer exists/i,
    kind: 'no_such_node',
    carried_out: 'surely_not',
    err_msg: 'This node no longer exists',
    meaning: {
      en: "The node is not, or no longer, part of this work item's workflow.",
      zh: '节点不存在，或已不在该工作项的流程中。',
    },
    remedy: {
      en: 'Set node_id to the ID, state key or exact name of a node that the work item shows now.',
      zh: '将 node_id 设为该工作项当前流程中某个节点的 ID、state_key 或完整名称。',
    },
    source: 'notes',
  },
  {
    err_code: 50006,
    when: /(?:^|\n)fail(?:ed)? to check field/i,
    kind: 'bad_input',
    carried_out: 'perhaps',
    err_msg: 'Failed to check field',
    meaning: {
      en: 'The value that a field is set to no longer exists or is disabled.',
      zh: '字段的取值已不存在或已停用。',
    },
    remedy: {
      en: "In fields write the ID of an option that the field offers now, as the space's field settings show it; if fields does not set it, choose it anew on the work item's page.",
      zh: '将 fields 中的取值改为该字段当前可用选项的 ID，可在空间的字段配置中查看；若 fields 未设置该字段，请在工作项页面重新选择。',
    },
    source: 'notes',
  },
  {
    err_code: 50006,
    when: /(?:^|\n)(?:field \[|node field is invalid|invalid select option|need string type, but got|(?:json: )?cannot unmarshal)/i,
    kind: 'bad_input',
    carried_out: 'perhaps',
    err_msg: 'field [{field ID}] is illegal',
    meaning: {
      en: 'A value in fields does not have the form that the type of its field needs.',
      zh: 'fields 中某个取值的格式与其字段类型不符。',
    },
    remedy: {
      en: 'Correct it: an option is { value: option ID }, several are a list of these; a person is a user key, several are a list; a date is epoch milliseconds, a linked work item its number.',
      zh: '请更正该取值：单选写 {"value":"选项 ID"}，多选写成其列表；人员写 user_key，多人写成列表；日期写毫秒时间戳；关联工作项写数字 ID。',
    },
    source: 'notes',
  },
  {
    err_code: 50006,
    when: /(?:^|\n)workflow err/i,
    kind: 'unknown',
    carried_out: 'perhaps',
    err_msg: 'workflow err',
    meaning: {
      en: "The workflow of this work item is in a state the server can't handle.",
      zh: '该工作项的流程可能异常。',
    },
    remedy: {
      en: "Open the work item and move the node by hand; if that fails too, upgrade its workflow template or ask the vendor's support with the log ID.",
      zh: '打开工作项手动流转该节点；若同样失败，请升级其流程模板，或附日志 ID 联系飞书项目技术支持。',
    },
    source: 'operate',
  },
  {
    err_code: 50006,
    kind: 'unknown',
    carried_out: 'perhaps',
    err_msg: 'RPC Call Error',
    meaning: { en: 'The server failed without saying why.', zh: '服务端内部错误，未说明原因。' },
    remedy: {
      en: "Move the node by hand in Feishu Project, where the reason may show; if it does not, ask the vendor's support with the log ID.",
      zh: '在飞书项目中手动流转该节点，页面可能会提示原因；若没有，请附日志 ID 联系飞书项目技术支持。',
    },
    source: 'general',
  },
  {
    err_code: 50007,
    kind: 'unknown',
    carried_out: 'perhaps',
    err_msg: 'gateway timeout',
    meaning: {
      en: 'The gateway of Feishu Project waited too long for an answer; the request may have been carried out all the same.',
      zh: '飞书项目网关等待响应超时；请求仍可能已被执行。',
    },
    remedy: {
      en: 'Look at the work item; if nothing changed, run the job again later.',
      zh: '请先查看工作项；若没有变化，稍后重新运行。',
    },
    source: 'notes',
  },
  {
    err_code: 99991400,
    kind: 'rate',
    carried_out: 'surely_not',
    err_msg: 'request trigger frequency limit',
    meaning: {
      en: 'Too many requests: the gateway of the open platform turned this one away.',
      zh: '请求过于频繁，被开放平台网关限流。',
    },
    remedy: {
      en: 'Run the job again later; if it comes often, let fewer jobs run at the same time or use a plugin of its own for each.',
      zh: '请稍后重新运行；若经常出现，请减少同时运行的作业，或为各作业使用单独的插件。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051120,
    kind: 'no_such_item',
    carried_out: 'surely_not',
    err_msg: 'Workflow not found',
    meaning: {
      en: 'No workflow was found for this work item; the item may not exist.',
      zh: '未找到该工作项的流程，工作项可能不存在。',
    },
    remedy: {
      en: "Compare the ID (work item's page, top right, ··· > ID), project_key and work_item_type_key, or refer to the item by its URL.",
      zh: '核对工作项 ID（工作项页面右上角 ··· > ID）、project_key 和 work_item_type_key，或直接使用工作项链接。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051135,
    kind: 'no_such_item',
    carried_out: 'surely_not',
    err_msg: 'Work item not found',
    meaning: {
      en: 'No work item has this ID in this space; it may have been deleted.',
      zh: '该空间中没有此 ID 的工作项，也可能已被删除。',
    },
    remedy: {
      en: "Compare the ID (work item's page, top right, ··· > ID), project_key and work_item_type_key, or refer to the item by its URL.",
      zh: '核对工作项 ID（工作项页面右上角 ··· > ID）、project_key 和 work_item_type_key，或直接使用工作项链接。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051195,
    kind: 'permission',
    carried_out: 'surely_not',
    err_msg: 'ErrWorkItemNoPermission',
    meaning: { en: 'The acting user has no access to this work item.', zh: '操作者没有该工作项的权限。' },
    remedy: {
      en: 'Set user_key to somebody who may see and edit the work item, or have a space administrator grant that user access.',
      zh: '将 user_key 改为可查看并编辑该工作项的用户，或请空间管理员为其授权。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051256,
    kind: 'permission',
    carried_out: 'surely_not',
    err_msg: 'No permission',
    meaning: { en: 'The acting user is not allowed to do this.', zh: '操作者没有权限。' },
    remedy: {
      en: 'Set user_key to somebody who may see and edit the work item, or have a space administrator grant that user access.',
      zh: '将 user_key 改为可查看并编辑该工作项的用户，或请空间管理员为其授权。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051280,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Params invalid',
    meaning: { en: 'A parameter is missing or has the wrong format.', zh: '参数缺失或格式不正确。' },
    remedy: {
      en: 'Check work_item_type_key, node_id and the values in fields, node_schedule and role_assignee against the message.',
      zh: '对照提示检查 work_item_type_key、node_id，以及 fields、node_schedule、role_assignee 中的取值。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051401,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Invalid parameter',
    meaning: { en: 'A parameter has the wrong format.', zh: '参数格式不正确。' },
    remedy: {
      en: 'Check work_item_type_key, node_id and the values in fields, node_schedule and role_assignee against the message.',
      zh: '对照提示检查 work_item_type_key、node_id，以及 fields、node_schedule、role_assignee 中的取值。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051469,
    kind: 'busy',
    carried_out: 'perhaps',
    err_msg: 'Invalid update version',
    meaning: { en: 'Somebody else changed the same data at the same moment.', zh: '同一数据正被并发更新。' },
    remedy: {
      en: 'Run the job again in a minute; if it happens often, let jobs for the same work items wait for one another with concurrency in the workflow.',
      zh: '一分钟后重新运行；若经常出现，请在 GitHub 工作流中用 concurrency 让处理相同工作项的作业依次执行。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051743,
    when: /must exceed that of its sub-?tasks\.?$/i,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'RPC Call Error',
    msg: 'Node 估分 must exceed that of its sub-tasks',
    meaning: {
      en: "The node's points are fewer than those of its sub tasks together.",
      zh: '节点估分小于其下所有子任务的估分总和。',
    },
    remedy: {
      en: "Raise points in node_schedule (or schedules), or on the node, to at least the sum of its sub tasks' points.",
      zh: '将 node_schedule（或 schedules）中的 points 或节点上的估分，调整到不小于所有子任务估分之和。',
    },
    source: 'operate',
  },
  {
    err_code: 1000051743,
    when: /(?:^|\n)can ?not find user/i,
    kind: 'configuration',
    carried_out: 'surely_not',
    err_msg: 'Can not find user info',
    meaning: { en: 'The user key does not belong to any user here.', zh: '未找到 user_key 对应的用户。' },
    remedy: {
      en: 'Correct user_key: double-click your avatar in Feishu Project on the site that base_url names to copy it.',
      zh: '更正 user_key：在 base_url 对应站点的飞书项目中双击头像即可复制。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051743,
    kind: 'unknown',
    carried_out: 'perhaps',
    err_msg: 'RPC Call Error',
    meaning: {
      en: 'A service behind the Open API failed; this code stands for several causes.',
      zh: 'Open API 的内部服务调用失败，该错误码对应多种原因。',
    },
    remedy: {
      en: "Check user_key and the points in node_schedule, the two causes known; if both are right, ask the vendor's support with the log ID.",
      zh: '检查 user_key 与 node_schedule 中的估分（已知的两种原因）；若均无误，请附日志 ID 联系飞书项目技术支持。',
    },
    source: 'operate',
  },
  {
    err_code: 1000051814,
    kind: 'no_such_node',
    carried_out: 'surely_not',
    err_msg: 'The node does not exist',
    meaning: { en: 'The workflow of this work item has no such node.', zh: '该工作项的流程中没有此节点。' },
    remedy: {
      en: 'Set node_id to the ID, state key or exact name of one of its nodes; templates of one type can have different nodes.',
      zh: '将 node_id 设为该工作项某个节点的 ID、state_key 或完整名称；同一类型的不同流程模板，节点可能不同。',
    },
    source: 'notes',
  },
  {
    err_code: 1000051942,
    kind: 'configuration',
    carried_out: 'perhaps',
    err_msg: 'commercial usage exceeded',
    meaning: { en: 'The quota of your Feishu Project edition is used up.', zh: '飞书项目当前版本的用量额度已用完。' },
    remedy: {
      en: 'Ask the administrator of your Feishu Project tenant to check the quota and raise it, or wait until it starts anew.',
      zh: '请飞书项目租户管理员查看并提升用量额度，或等待额度重置。',
    },
    source: 'general',
  },
  {
    err_code: 1000052062,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Project key is wrong',
    meaning: { en: 'There is no such space.', zh: '空间不存在。' },
    remedy: {
      en: "Correct project_key: the space ID (double-click the space's name to copy it) or the first part of the path in its URL.",
      zh: '更正 project_key：填空间 ID（双击空间名称复制），或空间链接路径的第一段。',
    },
    source: 'notes',
  },
  {
    err_code: 1000052063,
    kind: 'bad_input',
    carried_out: 'surely_not',
    err_msg: 'Not found simple name',
    meaning: { en: 'There is no space with this simple_name.', zh: '不存在使用该域名（simple_name）的空间。' },
    remedy: {
      en: "Correct project_key: the space ID (double-click the space's name to copy it) or the first part of the path in its URL.",
      zh: '更正 project_key：填空间 ID（双击空间名称复制），或空间链接路径的第一段。',
    },
    source: 'notes',
  },
  {
    err_code: 1000053219,
    kind: 'permission',
    carried_out: 'surely_not',
    err_msg: 'Only node owners can operate',
    meaning: { en: 'Only an owner of the node may do this.', zh: '只有节点负责人可以操作。' },
    remedy: {
      en: 'Set user_key to an owner of the node, or make the user of user_key one in Feishu Project.',
      zh: '将 user_key 改为该节点的负责人，或在飞书项目中将 user_key 对应的用户设为节点负责人。',
    },
    source: 'notes',
  },
]
