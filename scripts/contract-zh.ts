/** For README.zh-CN.md, in Chinese: inputs and outputs of `action.yml`, comments of the workflows that it shows, and the table of faults. */

export const CHINESE: {
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  /** By the English comment, as it stands in `examples/`. */
  readonly comments: Readonly<Record<string, string>>
  /** By the English phrase, as it stands in the table that `reliability.ts` makes. */
  readonly reliability: Readonly<Record<string, string>>
} = {
  inputs: {
    plugin_id: '执行操作的插件的 ID，与 `plugin_secret` 一起使用。',
    plugin_secret: '插件密钥，用来换取插件 token。请存放在仓库密钥（secrets）中。',
    plugin_token: '现成的 token（`p-`、`v-` 或 `u-` 开头），代替 `plugin_id` 和 `plugin_secret`。',
    user_key:
      '插件所代表的用户：user_key（在飞书项目中双击头像即可复制）或邮箱，邮箱会自动查询为 user_key。必填；`u-` 开头的 token 已属于某个用户，此时不填。',
    project_key:
      '列表：允许操作的空间，可填空间 ID、空间域名（simple_name）或空间地址，例如 `shop` 或 `https://project.feishu.cn/shop`。只写 ID 的工作项归属第一个空间；其他空间的工作项一律不动。',
    work_item_type_key:
      '列表：允许操作的工作项类型，可填 type_key、api_name 或准确名称，例如 `story` 或 `需求`。其他类型的工作项不处理。留空则不限类型。',
    node_id:
      '列表：要流转的节点，可填节点 ID、state_key 或节点的准确名称。多个节点按所列顺序完成，回滚时按相反顺序。名称含逗号时请加双引号。状态流类型的工作项填要流转到的状态。',
    base_url:
      '所用部署的地址：飞书项目、Lark Project、Meegle 或私有部署。须为 `https`，仅回环地址可用 `http`；不含路径和账号密码。',
    action:
      '`confirm`（完成）、`rollback`（回滚）、`auto` 或 `require`。`auto` 由事件和 `job_status` 决定：成功则完成，失败则回滚，取消或跳过则不处理。`require` 只读取：所有节点均已完成（或工作项处于所填状态）才成功，否则失败。',
    job_status:
      '除事件之外 `auto` 的依据，以两者中较差的为准：`success`、`failure`、`cancelled` 或 `skipped`。放在独立作业中时，请传入部署作业的结果 `needs.deploy.result`；部署之前有测试或门禁时，请传入部署步骤的结果 `steps.deploy.outcome`。',
    environments: '列表：部署到其他环境时不处理。留空则不限环境。',
    since:
      '变更的起点：`last_success`（本工作流在该分支上次成功运行）、`last_deployment`（上次成功部署到 `environments` 中唯一的环境）、`last_release`（上一个 Release），或标签、分支、提交 SHA。留空则以事件自身为准。不能与 `work_item_id`、`text` 同时使用。',
    paths:
      '列表：路径通配符，例如 `services/pay/**`，只有改动了匹配文件的变更才算数。留空则不限。不能与 `work_item_id`、`text` 同时使用。',
    hold_while_open: '`true`：还有其他指向同一目标分支的未合并拉取请求提到该工作项时，暂不完成节点。',
    work_item_id: '列表：工作项 ID 或工作项链接。留空则从文本中查找。不能与 `text`、`since` 同时使用。',
    text: '要查找的 Markdown 文本，代替事件自身的文本：用于 `workflow_dispatch`、其他 CI 系统，或前面步骤生成的内容。若为 JSON（`toJSON(…)`），则查找其中的每个字符串。不能与 `work_item_id`、`since` 同时使用。',
    work_item_sources:
      '列表：从哪里、按什么顺序查找工作项。`title`、`body`：拉取请求或 Release 的标题与正文；`branch`：拉取请求的源分支；`commits`：事件所带的提交说明。',
    work_item_pattern:
      '正则表达式（标志 `gu`），须含命名分组 `id`，可选 `type`、`project`；设置后代替内置的 `m-123456` 等写法。工作项链接始终有效。',
    work_item_keywords:
      '列表，例如 `resolve, fixes`：只流转由这些词引出的工作项（不区分大小写，冒号可有可无，一个词对其后整个列表生效）。留空则不限。',
    work_item_hosts: '列表：与 `base_url` 属于同一套部署的其他域名，指向它们的链接同样算作工作项。',
    rollback_reason:
      '回滚原因。留空则由事件、环境、提交、触发者和本次运行的链接组成。不能与 `action: confirm` 同时使用。',
    node_owners: '列表：节点新的负责人，填 user_key 或邮箱。`[]` 清空负责人；留空则不改动。',
    node_schedule:
      'YAML：节点排期，可含 `estimate_start_date`、`estimate_end_date`、`points`、`owners`、`actual_work_time`、`is_auto`。日期可写 `2026-11-30`（开始取当天第一毫秒，结束取当天最后一毫秒）、ISO 8601 或毫秒时间戳。',
    schedules:
      'YAML：排期列表，每项写法同 `node_schedule`，且恰好一个负责人（差异化排期）。不能与 `node_schedule` 同时使用。',
    fields:
      'YAML：要更新的字段，写成 `field_key: 值` 的映射，或 `{field_key, field_alias, field_value, field_type_key}` 的列表，其中 `field_key` 与 `field_alias` 至少填一个。`null` 原样传给服务端。',
    role_assignee: 'YAML：角色的负责人，写成 `role: [user_key]` 的映射，或 `{role, owners}` 的列表。`[]` 清空该角色。',
    timezone: '日期未带时区时所用的 IANA 时区。',
    comment:
      '`true`：节点流转后，在工作项下添加一行评论，说明流转了什么、由哪个拉取请求、提交和环境触发，并附本次运行的链接。',
    on_missing:
      '没有找到工作项，或找到的均未处理时：`ignore`（忽略）、`warn`（警告）或 `fail`（失败）。留空为 `warn`；`action: require` 时为 `fail`。',
    fail_on_error:
      '`false`：服务端拒绝或无法连接时只给出警告，步骤保持成功；输出仍如实反映结果。输入有误时始终失败。不能与 `action: require` 同时使用。',
    warn_on:
      '列表：err_code、`unreachable`、`unverified` 或 `unmet`，仅这些情况降为警告；没有其他问题时步骤保持成功。例如节点可能尚未到达时填 `20016`。',
    dry_run: '`true`：只读取、不写入，并报告将会发生什么、还缺什么。',
    fail_on_blocked:
      '与 `dry_run` 一起使用。`true`：有工作项暂无法流转时失败，可配合 `action: confirm` 用于合并前检查（PR 门禁）。',
    github_token: '事件本身不带文本时，用于在 GitHub 上只读查询的 token。',
    max_work_items:
      '工作项多于此数时（1 至 500），步骤在流转任何节点之前即失败。留空为 20；按提交区间查找时（`since`、`deployment`、`deployment_status`、`workflow_run`）为 200。',
    request_timeout: '单次请求的超时秒数，0.1 至 300。',
    timeout: '整个步骤的超时秒数，0.1 至 3600。超时后，尚未尝试的会在结果中注明。',
    language: '注解、作业摘要和处理办法所用的语言：`en`（英文）或 `zh`（中文）。',
  },
  outputs: {
    outcome:
      '整个步骤的结果：`confirmed`（已完成）、`rolled_back`（已回滚）、`unchanged`（无需变更）、`pending`（仍待他人确认）、`planned`（试运行）、`met`（require 检查通过）、`skipped`（已跳过）、`partial`（部分成功）或 `failed`（失败）。',
    err_code:
      '没有被拒绝时为 `0`，否则为首个拒绝的 Open API 错误码。失败没有服务端错误码时（输入有误、无法连接）为空。',
    err_msg: '该次失败的具体信息，单行。',
    log_id: '该次响应的服务端日志 ID，联系飞书项目技术支持时请提供。',
    work_item_ids: 'JSON 字符串数组：实际处理（或计划处理）的工作项 ID，按顺序排列，不含未处理的工作项。',
    results:
      'JSON 数组，每个工作项的每个节点一个对象：`project_key`、`work_item_type_key`、`work_item_id`、`work_item_name`、`work_item_url`、`node_id`、`node_name`、`action`、`outcome`、`reason`、`err_code`、`err_msg`、`hint`、`log_id`、`attempts`；试运行时还有 `would`（`move`、`unchanged`、`blocked`）和 `missing`（缺失项的 key 数组）。最多 120,000 字节。',
    results_file: '存放完整 `results` 的文件路径，位于 `RUNNER_TEMP`，仅在本作业内可用。没有 `RUNNER_TEMP` 时为空。',
  },
  comments: {
    'A merged pull request completes a node of the work item that it names. First as a dry run.':
      'PR 合并后，完成其中写明的工作项的一个节点。先试运行。',
    'what merges into another branch is not delivered yet':
      '只处理合入 main 的 PR；stacked PR 先合入其他分支，不算交付',
    'not for one that was closed without merging': '未合并即关闭的 PR 不处理',
    'a re-run reads the description again, as it is then': '忘写工作项时，补到描述里再重新运行即可',
    'reads everything and moves nothing: delete this line to go live': '只读取，不流转：删除此行即正式启用',
  },
  reliability: {
    // the head of the table, and its end
    Request: '请求',
    'What goes wrong': '出了什么问题',
    'The step ends': '步骤的结果',
    'Requests from there on': '此后的请求',
    'Writes applied': '实际写入次数',
    Cases: '用例数',
    All: '合计',
    // which request
    'read before a rollback': '回滚前的读取',
    'read after the write': '写入后的读取',
    'list of missing data, after a refusal': '被拒绝后列出缺失项',
    token: 'token',
    write: '写入',
    read: '读取',
    space: '空间',
    list: '缺失项',
    'names of fields': '字段名称',
    'name of the item': '工作项名称',
    // how it ends
    moved: '已流转',
    refused: '被拒绝',
    unreachable: '无法连接',
    unverified: '结果未核实',
    // what goes wrong
    'connection reset': '连接被重置',
    'connection reset before the write': '写入前连接被重置',
    'connection reset after the write': '写入后连接被重置',
    'connection reset every time': '每次连接都被重置',
    'no answer in time': '未及时响应',
    'no answer in time, not written': '未及时响应，未写入',
    'no answer in time, written': '未及时响应，已写入',
    'written in time, answered too late': '及时写入，响应过迟',
    'HTTP 429, err_code 10429': 'HTTP 429，err_code 10429',
    'HTTP 429 with Retry-After': 'HTTP 429，带 Retry-After',
    'HTTP 429 without a body to read': 'HTTP 429，响应体无法读取',
    "HTTP 429 in a gateway's words": 'HTTP 429，网关自己的格式',
    'HTTP 429 eight times': '连续八次 HTTP 429',
    'HTTP 429 without a body to read eight times': '连续八次 HTTP 429，响应体无法读取',
    'HTTP 503 with a code that nobody knows': 'HTTP 503，错误码未知',
    'HTTP 503 with a code that nobody knows, not written': 'HTTP 503，错误码未知，未写入',
    'HTTP 204': 'HTTP 204',
    'HTTP 500 without err_code': 'HTTP 500，没有 err_code',
    'HTTP 500 without err_code, not written': 'HTTP 500，没有 err_code，未写入',
    'HTTP 502 without err_code': 'HTTP 502，没有 err_code',
    'HTTP 502 without err_code, written': 'HTTP 502，没有 err_code，已写入',
    'HTTP 503 with Retry-After': 'HTTP 503，带 Retry-After',
    'HTTP 503 every time': '每次都是 HTTP 503',
    'HTTP 504 without err_code': 'HTTP 504，没有 err_code',
    'HTTP 504 without err_code, written': 'HTTP 504，没有 err_code，已写入',
    'answer cut off': '响应被截断',
    'answer cut off, written': '响应被截断，已写入',
    'answer cut off, not written': '响应被截断，未写入',
    redirect: '重定向',
    'answer that is no JSON': '响应不是 JSON',
    'answer that is no JSON, written': '响应不是 JSON，已写入',
    'answer that is no JSON, not written': '响应不是 JSON，未写入',
    'answer of another shape': '响应结构不符',
    'answer of another shape, written': '响应结构不符，已写入',
    'answer of another shape, not written': '响应结构不符，未写入',
    'answer over 1 MiB': '响应超过 1 MiB',
    'answer over 1 MiB, written': '响应超过 1 MiB，已写入',
    'answer over 1 MiB, not written': '响应超过 1 MiB，未写入',
    'answer over 1 MiB of unknown length': '响应超过 1 MiB 且长度未知',
    'somebody else moves it just now (50006)': '他人正在流转（50006）',
    'somebody else moves it every time': '每次都有他人正在流转',
    'momentary overload (50006)': '瞬时过载（50006）',
    'idempotency key seen before (10430)': '幂等串此前已出现（10430）',
    'idempotency key seen before every time': '每次幂等串都已出现过',
    'token expired': 'token 过期',
    'token refused every time': '每次 token 都被拒绝',
    'plugin_id and plugin_secret refused': 'plugin_id 和 plugin_secret 被拒绝',
    'err_code 0, and nothing moved': 'err_code 为 0，但没有流转',
    'err_code 0, and the first read is stale': 'err_code 为 0，但首次读取的结果是旧的',
    'err_code 0, and two reads are stale': 'err_code 为 0，但前两次读取的结果是旧的',
    'no permission to read': '没有读取权限',
    // what parts them
    '; ': '；',
    ', ': '、',
  },
}
