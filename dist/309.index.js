"use strict";
exports.id = 309;
exports.ids = [309,544,413];
exports.modules = {

/***/ 6544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sayMissing),
/* harmony export */   s: () => (/* binding */ nameMissing),
/* harmony export */   t: () => (/* binding */ canBeWritten),
/* harmony export */   withAllMissing: () => (/* binding */ withAllMissing)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/operate/missing-data.ts
function mergeMissing(listed, named) {
	if (named === void 0) return listed;
	const [only, ...more] = listed.filter((datum) => isSame(datum, named));
	if (only === void 0) return [named, ...listed];
	if (more.length > 0) return listed;
	return listed.map((datum) => datum === only ? {
		...named,
		...only
	} : datum);
}
function isSame(listed, named) {
	if (listed.kind !== named.kind || listed.node !== void 0) return false;
	return listed.kind === "sub_task" || listed.kind === "owner" || named.key === "schedule" || listed.key === named.key;
}
function canBeWritten({ kind, key, node, on_page_only }, flow) {
	if (node !== void 0 || on_page_only === true || key === "actual_work_time") return false;
	if (flow === "states" && kind === "schedule") return false;
	return kind === "owner" || kind === "schedule" || kind === "field" || kind === "role";
}
const OF_STATES = {
	owner_of_item: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set on the work item's page, or with `role_assignee` where it is a role's", "请在工作项页面填写；由角色负责时可用 role_assignee"),
	schedule_of_item: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("a change of state can't carry it: set it on the work item's page", "状态流转不支持填写，请在工作项页面填写")
};
const ON_THE_PAGE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("fill in on the work item's page", "请在工作项页面填写");
const REMEDY = {
	owner: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set with `node_owners`, or `role_assignee` where a role owns the node", "可用 node_owners 填写；由角色负责时用 role_assignee"),
	schedule: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set with `node_schedule`, or `schedules` where each owner has one", "可用 node_schedule 填写；差异化排期用 schedules"),
	field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set with `fields`", "可用 fields 填写"),
	role: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set with `role_assignee`", "可用 role_assignee 填写"),
	signal: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("comes from the system that sends it", "由发送该信号的系统提供"),
	sub_task: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("complete in Feishu Project", "请在飞书项目中完成"),
	deliverable: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("submit in Feishu Project", "请在飞书项目中提交"),
	review: ON_THE_PAGE,
	control: ON_THE_PAGE,
	actual_work_time: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the API can't write it: register it on the work item's page", "API 无法写入，请在工作项页面登记"),
	...OF_STATES,
	other_node: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("belongs to another node: fill in on the work item's page", "属于其他节点，请在工作项页面填写")
};
function remedyOf({ kind, key, node, on_page_only }, flow) {
	if (key === "actual_work_time") return "actual_work_time";
	if (node !== void 0) return "other_node";
	if (on_page_only === true) return "control";
	return flow === "states" && (kind === "owner" || kind === "schedule") ? `${kind}_of_item` : kind;
}
const KIND = {
	owner: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("", ""),
	schedule: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("", ""),
	field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("field", "字段"),
	role: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("role", "角色"),
	signal: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("signal", "信号"),
	sub_task: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("sub task", "子任务"),
	deliverable: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("deliverable", "交付物"),
	review: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("", ""),
	control: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("other data", "其他数据")
};
function nounOf(kind, count) {
	const noun = KIND[kind].en;
	if (noun === "") return "";
	return count === 1 || kind === "control" ? `${noun} ` : `${noun}s `;
}
const MISSING_FOR_STATE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Something that this change of state requires is missing. Fill it in on the work item's page, or pass a field in fields and a role in role_assignee.", "该状态流转所需的必填信息尚未填写。请在工作项页面补全；字段也可通过 fields 传入，角色也可通过 role_assignee 传入。");
function withHint(hint, all) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${hint.en} ${all.en}`, `${hint.zh}${all.zh}`);
}
function sayTheOne(missing) {
	const called = nameOf(missing);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Still missing: ${nounOf(missing.kind, 1)}${called.en}.`, `仍缺：${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(KIND[missing.kind].zh, called.zh)}。`);
}
function sayMissing(missing, flow) {
	const said = [...Map.groupBy(missing, (datum) => `${remedyOf(datum, flow)} ${datum.kind}`).values()].flatMap((those) => {
		const [first] = those;
		if (first === void 0) return [];
		const [names, remedy] = [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(those.map(nameOf)), REMEDY[remedyOf(first, flow)]];
		const zh = first.node === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(KIND[first.kind].zh, names.zh) : names.zh;
		return [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${nounOf(first.kind, those.length)}${names.en} (${remedy.en})`, `${zh}（${remedy.zh}）`)];
	});
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(said, "entries");
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Still missing: ${en}.`, `仍缺：${zh}。`);
}
function nameOf({ kind, key, name, node }) {
	const { en, zh } = calledOf(key, name);
	if (node === void 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(en, zh);
	const place = node.name === void 0 || node.name === node.key ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(node.key, node.key) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${node.name} (${node.key})`, `${node.name}（${node.key}）`);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`node "${place.en}": ${en}`, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(`节点“${place.zh}”的`, KIND[kind].zh, zh));
}
function calledOf(key, name) {
	const called = key === void 0 || !Object.hasOwn(_whole_js__WEBPACK_IMPORTED_MODULE_0__.i, key) ? void 0 : _whole_js__WEBPACK_IMPORTED_MODULE_0__.i[key];
	if (called !== void 0) return called;
	if (name === void 0) return key === void 0 ? _whole_js__WEBPACK_IMPORTED_MODULE_0__.a : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(key, key);
	return key === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.En)(name) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${key} "${name}"`, `${key}“${name}”`);
}
// src/operate/ask-missing.ts
async function withAllMissing(refused, address, flow, asking) {
	const refusal = flow === "states" ? ofState(refused) : refused;
	const answer = await asking.tracker.readMissing(address, {
		...asking.call,
		is_optional: true
	});
	const merged = mergeMissing(answer.kind === "ok" ? answer.value : [], refusal.missing);
	if (merged.length === 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.S)(refusal);
	const missing = await nameMissing(merged, address, asking);
	return {
		...(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.S)(refusal),
		hint: hintOf(refusal, missing, flow),
		missing
	};
}
const ADVISES_INPUTS = 20038;
function ofState(refusal) {
	return refusal.err_code === ADVISES_INPUTS ? {
		...refusal,
		hint: MISSING_FOR_STATE
	} : refusal;
}
function hintOf({ hint, missing: named }, missing, flow) {
	const [first, ...more] = missing;
	const is_the_one = flow === "nodes" && more.length === 0 && named !== void 0 && first?.node === void 0 && first?.on_page_only !== true;
	if (first === void 0 || !is_the_one) return withHint(hint, sayMissing(missing, flow));
	return Object.hasOwn(_whole_js__WEBPACK_IMPORTED_MODULE_0__.i, first.key ?? "") ? hint : withHint(hint, sayTheOne(first));
}
async function nameMissing(missing, item, asking) {
	const { tracker } = asking;
	const call = {
		...asking.call,
		is_optional: true
	};
	const { project_key, work_item_type_key } = item;
	const fields = missing.some(({ kind, name }) => kind === "field" && name === void 0) ? await tracker.readFieldNames(project_key, work_item_type_key, call) : void 0;
	const workflow = missing.some(({ node }) => node !== void 0 && node.name === void 0) ? await tracker.readWorkflow(item, call) : void 0;
	const field_names = fields?.kind === "ok" ? fields.value : NO_NAMES;
	const nodes = workflow?.kind === "ok" ? workflow.value.nodes : [];
	const node_names = new Map(nodes.map(({ state_key, name }) => [state_key, name]));
	return missing.map((datum) => named(datum, field_names, node_names));
}
const NO_NAMES = new Map();
function named(datum, field_names, node_names) {
	const { kind, key = "", node } = datum;
	const name = datum.name ?? (kind === "field" ? field_names.get(key) : void 0);
	const node_name = node && (node.name ?? node_names.get(node.key));
	return {
		...datum,
		...name !== void 0 && { name },
		...node !== void 0 && node_name !== void 0 && node_name !== "" && { node: {
			...node,
			name: node_name
		} }
	};
}



/***/ }),

/***/ 4309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);
/* harmony import */ var _ask_missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6544);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7413);



// src/operate/dry-run-messages.ts
const wouldMoveNow = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it would move: nothing is known to be missing; permissions, signals and interceptions show only on the move", "可以流转：未发现缺失的内容；权限、系统外信号与拦截规则只有在流转时才能知晓");
function wouldMove(others) {
	if (others === 0) return wouldMoveNow;
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`it would move once ${others} ${others === 1 ? "other has" : "others have"} confirmed it too: nothing else is known to be missing; permissions, signals and interceptions show only on the move`, `还需另外 ${others} 人确认才会流转：未发现其他缺失的内容；权限、系统外信号与拦截规则只有在流转时才能知晓`);
}
const wouldMoveByRole = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it would move if `role_assignee` supplies the missing owner: which role owns it shows only on the move, as do permissions, signals and interceptions", "若 role_assignee 能补上所缺的负责人，则可以流转：由哪个角色负责，以及权限、系统外信号与拦截规则，只有在流转时才能知晓");
const wouldRollBack = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it would be rolled back", "将会回滚");
const wouldBeBlocked = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it can't be moved yet: required data is missing", "暂无法流转：还有必填信息未填");
const notArrived = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it can't be moved yet: the node has not arrived", "暂无法流转：节点未到达");
const completeThoseBefore = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Complete the nodes before it first, by hand or by listing them before it in node_id.", "请先完成前置节点：手动完成，或在 node_id 中把它们列在前面。");
const statusIsNotKnown = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it is not known whether it can be moved: Feishu Project tells no status of the node that is known", "无法得知能否流转：飞书项目未返回该节点的已知状态");
const missingIsNotKnown = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("what is missing is not known", "无法得知还缺什么");
// src/operate/dry-run.ts
async function dryRun(move, ahead, tracker, call, acting_user) {
	return {
		...await findingOf({
			...move,
			acting_user
		}, ahead, tracker, call),
		attempts: 0
	};
}
async function findingOf(move, ahead, tracker, call) {
	if (move.has_states) return (0,_state_js__WEBPACK_IMPORTED_MODULE_2__.asState)(await dryRunStates(move, ahead, tracker, call));
	const seen = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.c)(move, tracker, call);
	if (!("failed" in seen)) return dryRunNode(move, seen, ahead, tracker, call);
	if (seen.failed.refusal?.kind !== "other_flow") return seen.failed;
	return (0,_state_js__WEBPACK_IMPORTED_MODULE_2__.asState)(await dryRunStates(move, ahead, tracker, call));
}
async function dryRunNode(move, { node, workflow }, ahead, tracker, call) {
	const { body, skip_if_successor_is_completed } = move;
	const by_then = (each) => ahead.has(each.state_key) ? {
		...each,
		status: body.action === "confirm" ? "completed" : "in_progress"
	} : each;
	const now = {
		...(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.u)(node, workflow),
		before: _whole_js__WEBPACK_IMPORTED_MODULE_0__.C[node.status]
	};
	const then = {
		...workflow,
		nodes: workflow.nodes.map(by_then)
	};
	if (by_then(node).status === "unknown") return {
		...now,
		...would("blocked", statusIsNotKnown),
		hint: _state_js__WEBPACK_IMPORTED_MODULE_2__.o
	};
	if (body.action === "rollback") {
		const against = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.d)(by_then(node), then, skip_if_successor_is_completed);
		if (against?.kind === "left_alone") return {
			...now,
			...against
		};
		return {
			...now,
			...against ? would("unchanged", against.reason) : would("move", wouldRollBack)
		};
	}
	if (by_then(node).status === "completed") return {
		...now,
		...would("unchanged", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.E)(body))
	};
	if (node.status === "not_arrived" && !willArrive(node, workflow, then)) return {
		...now,
		...would("blocked", notArrived),
		hint: completeThoseBefore
	};
	const others = body.node_owners === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.y)(node, move.acting_user) : 0;
	return {
		...now,
		...await stillMissing({
			...move,
			node_id: node.state_key
		}, "nodes", tracker, call, others)
	};
}
function willArrive({ state_key }, now, then) {
	const before = new Set(now.connections.filter(({ to }) => to === state_key).map(({ from }) => from));
	const isDone = ({ nodes }) => nodes.every((node) => !before.has(node.state_key) || node.status === "completed");
	return !isDone(now) && isDone(then);
}
async function dryRunStates(move, ahead, tracker, call) {
	const against = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__.againstStateChange)(move);
	if (against !== void 0) return against;
	const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.b)(await tracker.readStateFlow(move.item, call));
	if ("failed" in read) return read.failed;
	return dryRunState(move, read.value, [...ahead].at(-1), tracker, call);
}
async function dryRunState(move, flow, by_then, tracker, call) {
	const to = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__.findState)(flow, move.node_id);
	if ("failed" in to) return to.failed;
	const observed = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__.observedIn)(flow, to);
	const now = {
		...observed,
		before: observed.after
	};
	const states = flow.states.map((state) => ({
		...state,
		is_current: state.id === by_then
	}));
	const way = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__.findWay)(by_then === void 0 ? flow : {
		...flow,
		states
	}, to, move.body, move.later);
	if (!("failed" in way)) return {
		...now,
		...await stillMissing({
			...move,
			node_id: to.id
		}, "states", tracker, call)
	};
	const { kind, reason, hint } = way.failed;
	return {
		...now,
		...would(kind === "unchanged" ? "unchanged" : "blocked", reason),
		hint
	};
}
async function stillMissing({ item, node_id, body }, flow, tracker, call, others = 0) {
	const answer = await tracker.readMissing({
		...item,
		node_id
	}, call);
	const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.b)(answer);
	if ("failed" in read) return isAnswered(answer) ? {
		...read.failed,
		...NOT_KNOWN
	} : read.failed;
	const lacking = read.value.filter((datum) => !isSupplied(datum, body, flow));
	if (lacking.length === 0) return would("move", isOwnerByRole(read.value, body) ? wouldMoveByRole : wouldMove(others));
	const missing = await (0,_ask_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMissing */ .s)(lacking, item, {
		tracker,
		call
	});
	return {
		...would("blocked", wouldBeBlocked, missing),
		hint: (0,_ask_missing_js__WEBPACK_IMPORTED_MODULE_1__.n)(missing, flow)
	};
}
function isOwnerByRole(missing, { node_owners = [] }) {
	return node_owners.length === 0 && missing.some(({ kind }) => kind === "owner");
}
const NOT_KNOWN = {
	kind: "refused",
	title: missingIsNotKnown
};
function isAnswered(answer) {
	return answer.kind === "unreachable" && answer.failure.category === "server";
}
function isSupplied(datum, body, flow) {
	if (!(0,_ask_missing_js__WEBPACK_IMPORTED_MODULE_1__.t)(datum, flow)) return false;
	const { kind, key = "" } = datum;
	const { node_owners = [], node_schedule, schedules = [], fields = [], role_assignee = [] } = body;
	const roles = role_assignee.filter(({ owners }) => owners.length > 0);
	const all_schedules = node_schedule === void 0 ? schedules : [node_schedule];
	switch (kind) {
		case "owner": return node_owners.length > 0 || roles.length > 0;
		case "role": return roles.some(({ role }) => role === key);
		case "schedule": return all_schedules.length > 0 && all_schedules.every((schedule) => fills(schedule, key));
		case "field": return fields.some(({ field_key, field_alias, field_value }) => (field_key === key || field_alias === key) && !isEmpty(field_value));
		case "signal":
		case "sub_task":
		case "deliverable":
		case "review":
		case "control": return false;
	}
}
const SCHEDULE_PARTS = [
	[/point/i, ["points"]],
	[/start/i, ["estimate_start_date"]],
	[/end|due/i, ["estimate_end_date"]],
	[/schedule/i, ["estimate_start_date", "estimate_end_date"]]
];
function fills(schedule, key) {
	const parts = SCHEDULE_PARTS.find(([says]) => says.test(key))?.[1];
	if (parts !== void 0) return parts.every((part) => schedule[part] !== void 0);
	return SCHEDULE_PARTS.some(([, some]) => some.some((part) => schedule[part] !== void 0));
}
function isEmpty(value) {
	return value === null || value === "" || Array.isArray(value) && value.length === 0;
}
function would(what, reason, missing = []) {
	return {
		kind: "planned",
		reason,
		foreseen: {
			would: what,
			missing
		}
	};
}



/***/ }),

/***/ 7413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ finishState),
/* harmony export */   againstStateChange: () => (/* binding */ againstStateChange),
/* harmony export */   asState: () => (/* binding */ asState),
/* harmony export */   c: () => (/* binding */ metState),
/* harmony export */   d: () => (/* binding */ unmetState),
/* harmony export */   findState: () => (/* binding */ findState),
/* harmony export */   findWay: () => (/* binding */ findWay),
/* harmony export */   i: () => (/* binding */ finishIt),
/* harmony export */   l: () => (/* binding */ unmet),
/* harmony export */   moveState: () => (/* binding */ moveState),
/* harmony export */   n: () => (/* binding */ NO_STATES),
/* harmony export */   o: () => (/* binding */ lookForItsStatus),
/* harmony export */   observedIn: () => (/* binding */ observedIn),
/* harmony export */   presentState: () => (/* binding */ presentState),
/* harmony export */   r: () => (/* binding */ STATUS_NOT_KNOWN),
/* harmony export */   s: () => (/* binding */ met),
/* harmony export */   t: () => (/* binding */ NO_PRESENT_STATE),
/* harmony export */   u: () => (/* binding */ unmetNoSuchNode)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/operate/flow-messages.ts
function noSuchStateTitle(state) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`no such state "${state}"`, `没有状态“${state}”`);
}
function noDirectWayTitle(to) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`no transition to "${to}"`, `没有到“${to}”的流转`);
}
const autoNeverRollsBackStates = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("left alone: items of this type have states, not nodes, and auto only moves them forward", "未处理：该类型的工作项采用状态流，auto 只会向前流转");
const moveBackInAnotherStep = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("To move it back, use a step of its own, with `action: rollback` and the state to go back to in node_id.", "如需退回，请单独设置一个步骤：`action: rollback`，node_id 填要退回的状态。");
function notInStateFlows(inputs) {
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(inputs);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`items of this type have states, not nodes, and a change of state can't carry ${en}: the state was not changed`, `该类型的工作项采用状态流，状态流转不支持 ${zh}，因此未流转`);
}
function alreadyInState(body) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.N)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it was in this state already", "此前已处于该状态"), body);
}
function seenInState(name) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`in the state "${name}" (verified by reading it back)`, `已处于状态“${name}”（已重新读取核实）`);
}
function isInState(name, body) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.M)(seenInState(name), body);
}
function passed(present, body) {
	const is = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the item is in the state "${present}" already, which comes later in this step`, `工作项已处于本步骤中靠后的状态“${present}”`);
	return body === void 0 ? is : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.N)(is, body);
}
const leaveThemOut = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Leave these inputs out, or move items of this type in a step of their own.", "请去掉这些输入，或为该类型的工作项单独设置一个步骤。");
function noSuchState(wanted) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`this work item's flow has no state "${wanted}"`, `该工作项的状态流中没有状态“${wanted}”`);
}
function statesAre(states, wanted) {
	const meant = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.p)(wanted, states.map(({ id, name }) => ({
		name,
		key: id
	})));
	const { en, zh } = statesInFull(states);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__._)(meant, `Set node_id to one of: ${en}.`, `请将 node_id 设为以下之一：${zh}。`);
}
const NO_STATES = {
	kind: "refused",
	title: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("no states are told", "未返回任何状态"),
	reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Feishu Project lists no state of this work item", "飞书项目未返回该工作项的任何状态"),
	hint: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Open the work item as the user of user_key: if it shows its state there, run the job again; if it has none, no step can move it.", "请以 user_key 对应的用户打开该工作项：若能看到状态，请重新运行作业；若没有状态，则任何步骤都无法流转该工作项。")
};
const noPresentState = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("its present state is not told", "未返回当前状态");
const NO_PRESENT_STATE = {
	kind: "refused",
	title: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("present state not told", "未返回当前状态"),
	reason: noPresentState,
	hint: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Open the work item as the user of user_key: if it shows its state there, run the job again.", "请以 user_key 对应的用户打开该工作项：若能看到当前状态，请重新运行作业。")
};
function noDirectWay(from, to) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`no transition leads from its present state "${from}" to "${to}"`, `当前状态“${from}”没有直接流转到“${to}”的连线`);
}
function fromHereOneCanGo(states) {
	if (states.length === 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("From there it can go nowhere: have a space administrator draw a transition.", "该状态没有可流转的目标状态：请空间管理员添加连线。");
	const { en, zh } = statesInFull(states);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Move the item in Feishu Project and run the job again, or set node_id to where it can go from there: ${en}.`, `请先在飞书项目中流转该工作项再重新运行作业，或将 node_id 设为从该状态可以流转到的状态：${zh}。`);
}
function statesInFull(states) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.f)(states, ({ id, name }) => name === "" || name === id ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(id, id) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${id} (${name})`, `${id}（${name}）`));
}
const met = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it is completed, as required", "已完成，符合要求");
function metState(present) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the item is in the state "${present}", as required`, `工作项处于状态“${present}”，符合要求`);
}
const lookForItsStatus = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Open the work item as the user of user_key: if it shows how the node stands there, run the job again.", "请以 user_key 对应的用户打开该工作项：若能看到该节点的状态，请重新运行作业。");
const STATUS_NOT_KNOWN = {
	title: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("status not known", "节点状态未知"),
	reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("it is not known to be completed: Feishu Project tells no status of the node that is known", "无法确认是否已完成：飞书项目未返回该节点的已知状态"),
	hint: lookForItsStatus
};
function unmet(present) {
	const at = presentNodes(present);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`it is not completed: ${at.en}`, `尚未完成：${at.zh}`);
}
function unmetNoSuchNode(wanted, present) {
	const at = presentNodes(present);
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.m)(wanted);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en}; ${at.en}`, `${zh}；${at.zh}`);
}
function presentNodes(present) {
	if (present.length === 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("no node of the item is shown in progress", "该工作项没有显示为进行中的节点");
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.f)(present, ({ name, state_key }) => {
		const called = name === "" ? state_key : name;
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(called, `“${called}”`);
	});
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the item is at ${en}`, `该工作项当前处于${zh}`);
}
function unmetState(present, wanted) {
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.wn)(wanted.map(_whole_js__WEBPACK_IMPORTED_MODULE_0__.En));
	if (present === void 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${noPresentState.en}; required is ${en}`, `${noPresentState.zh}；要求为${zh}`);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the item is in the state "${present}", not in ${en}`, `工作项处于状态“${present}”，而非${zh}`);
}
const finishIt = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Finish the node in Feishu Project, then run the job again.", "请先在飞书项目中完成该节点，再重新运行作业。");
const finishState = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Move the work item on in Feishu Project, then run the job again.", "请先在飞书项目中将该工作项流转到所需状态，再重新运行作业。");
// src/operate/state.ts
const NODES_ONLY = [
	"node_owners",
	"node_schedule",
	"schedules"
];
const NOT_FROM_HERE = 10002;
function asState(conclusion) {
	return conclusion.refusal?.kind === "other_flow" ? conclusion : {
		...conclusion,
		is_state: true
	};
}
async function moveState(move, context) {
	const against = againstStateChange(move);
	if (against !== void 0) return {
		...against,
		attempts: 0
	};
	const way = await lookForWay(move, context);
	if ("failed" in way) return {
		...way.failed,
		attempts: 0
	};
	const { result, past } = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.s)(_whole_js__WEBPACK_IMPORTED_MODULE_0__.o, stateMovement(move, way, context), context);
	if (!(result.kind === "refused" && result.refusal?.err_code === NOT_FROM_HERE) || context.call.stop.aborted) return result;
	return moveFromElsewhere({
		result,
		past,
		way
	}, move, context);
}
async function moveFromElsewhere({ result: refused, past, way: old }, move, context) {
	const { attempts, refusal, log_id } = refused;
	const way = await lookForWay(move, context);
	if ("failed" in way) {
		const { failed } = way;
		if (failed.kind === "unchanged" && way.passed === void 0) return {
			...failed,
			...madeBy(past, old, move.body),
			attempts
		};
		if (way.passed !== void 0) return {
			...failed,
			reason: passed(way.passed),
			attempts
		};
		return failed.kind === "refused" && failed.refusal === void 0 ? {
			...failed,
			refusal,
			log_id,
			attempts
		} : refused;
	}
	if (way.transition_id === old.transition_id) return refused;
	const again = {
		...past,
		was_sent_again: true
	};
	const { result } = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.s)(again, stateMovement(move, way, context), context);
	return {
		...result,
		attempts: attempts + result.attempts
	};
}
function madeBy({ may_be_ours, was_sent_again }, { from, to }, body) {
	const reason = isInState(to.name, body);
	if (may_be_ours) return {
		kind: body.action === "confirm" ? "confirmed" : "rolled_back",
		reason,
		before: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.j)(from.name)
	};
	return was_sent_again ? { reason } : {};
}
async function lookForWay({ item, node_id, body, later }, { tracker, call }) {
	const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.b)(await tracker.readStateFlow(item, call));
	if ("failed" in read) return read;
	const to = findState(read.value, node_id);
	return "failed" in to ? to : findWay(read.value, to, body, later);
}
function againstStateChange({ body, skip_if_successor_is_completed }) {
	if (skip_if_successor_is_completed) return {
		kind: "left_alone",
		reason: autoNeverRollsBackStates,
		hint: moveBackInAnotherStep
	};
	const misplaced = NODES_ONLY.filter((name) => body[name] !== void 0);
	if (misplaced.length === 0) return void 0;
	return {
		kind: "refused",
		reason: notInStateFlows(misplaced),
		hint: leaveThemOut,
		blame: "input"
	};
}
function findWay(flow, to, body, later) {
	const { states, transitions } = flow;
	const from = presentState(flow);
	const observed = observedIn(flow, to);
	if (from?.id === to.id) return { failed: {
		kind: "unchanged",
		reason: alreadyInState(body),
		...observed,
		before: observed.after
	} };
	if (from === void 0) return { failed: {
		...NO_PRESENT_STATE,
		...observed
	} };
	if (later.some((each) => isState(from, findState(flow, each)))) return {
		failed: {
			kind: "unchanged",
			reason: passed(from.name, body),
			...observed,
			before: observed.after
		},
		passed: from.name
	};
	const direct = transitions.find((transition) => transition.from === from.id && transition.to === to.id);
	if (direct !== void 0) return {
		from,
		to,
		transition_id: direct.id
	};
	const leads_to = transitions.filter((transition) => transition.from === from.id && transition.to !== from.id);
	const reachable = [...new Set(leads_to.map((transition) => transition.to))].flatMap((to_id) => states.filter(({ id }) => id === to_id));
	return { failed: {
		kind: "refused",
		title: noDirectWayTitle(to.name),
		reason: noDirectWay(from.name, to.name),
		hint: fromHereOneCanGo(reachable),
		...observed
	} };
}
function isState({ id }, found) {
	return !("failed" in found) && found.id === id;
}
function presentState({ states }) {
	return states.find(({ is_current }) => is_current);
}
function findState({ states }, wanted) {
	const byKey = states.find(({ id }) => id === wanted);
	if (byKey !== void 0) return byKey;
	if (states.length === 0) return {
		failed: NO_STATES,
		is_ambiguous: false
	};
	const [first, ...more] = states.filter(({ name }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(name) === (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(wanted));
	if (first !== void 0 && more.length === 0) return first;
	const [title, reason] = first === void 0 ? [noSuchStateTitle(wanted), noSuchState(wanted)] : [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.g)(wanted), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.h)(wanted)];
	return {
		failed: {
			kind: "refused",
			title,
			reason,
			hint: statesAre(states, wanted),
			blame: "input"
		},
		is_ambiguous: first !== void 0
	};
}
function stateMovement({ item, body }, { from, to, transition_id }, { tracker, call }) {
	const { fields, role_assignee } = body;
	const change = {
		transition_id,
		...fields !== void 0 && { fields },
		...role_assignee !== void 0 && { role_owners: role_assignee }
	};
	return {
		action: body.action,
		send: (sending) => tracker.changeState(item, change, call, sending),
		look: async () => {
			const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.b)(await tracker.readStateFlow(item, call));
			if ("failed" in read) return read;
			const present = presentState(read.value);
			if (present === void 0) return { failed: NO_PRESENT_STATE };
			const is_there = present.id === to.id;
			const has_left = !is_there && present.id !== from.id;
			return {
				...observedIn(read.value, to),
				is_there,
				has_left,
				confirmations: _whole_js__WEBPACK_IMPORTED_MODULE_0__.v
			};
		},
		flow: "states",
		address: {
			...item,
			node_id: to.id
		},
		before: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.j)(from.name),
		verified: seenInState(to.name),
		unchanged: alreadyInState(body),
		is_there_anyway: isInState(to.name, body),
		may_arrive_yet: false
	};
}
function observedIn(flow, subject) {
	const present = presentState(flow);
	return {
		is_state: true,
		key: subject.id,
		node_name: subject.name,
		after: present === void 0 ? _whole_js__WEBPACK_IMPORTED_MODULE_0__.C.unknown : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.j)(present.name),
		workflow: {
			marks: flow.states.map(({ id, name, is_current }) => ({
				key: id,
				name,
				status: is_current ? "in_progress" : "unknown",
				is_subject: id === subject.id
			})),
			connections: flow.transitions.map(({ from, to }) => ({
				from,
				to
			}))
		}
	};
}



/***/ })

};
;