"use strict";
exports.id = 413;
exports.ids = [413];
exports.modules = {

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