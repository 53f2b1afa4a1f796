"use strict";
exports.id = 309;
exports.ids = [309,413];
exports.modules = {

/***/ 309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);


// src/operate/dry-run.ts
async function dryRun(move, ahead, tracker, call) {
	const seen = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.c)(move, tracker, call);
	return {
		..."failed" in seen ? await dryRunOtherwise(seen.failed, move, ahead, tracker, call) : await dryRunNode(move, seen, ahead, tracker, call),
		attempts: 0
	};
}
async function dryRunNode(move, { node, workflow }, ahead, tracker, call) {
	const { body, skip_if_successor_is_completed } = move;
	const by_then = (each) => ahead.has(each.state_key) ? {
		...each,
		status: body.action === "confirm" ? "completed" : "in_progress"
	} : each;
	const now = {
		...(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.u)(node, workflow),
		before: _whole_js__WEBPACK_IMPORTED_MODULE_0__.N[node.status]
	};
	const then = {
		...workflow,
		nodes: workflow.nodes.map(by_then)
	};
	if (body.action === "rollback") {
		const against = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.d)(by_then(node), then, skip_if_successor_is_completed);
		if (against?.kind === "left_alone") return {
			...now,
			...against
		};
		return {
			...now,
			...against ? would("unchanged", against.reason) : would("move", _whole_js__WEBPACK_IMPORTED_MODULE_0__.H)
		};
	}
	if (by_then(node).status === "completed") return {
		...now,
		...would("unchanged", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.P)(body))
	};
	if (node.status === "not_arrived" && !willArrive(node, workflow, then)) return {
		...now,
		...would("blocked", _whole_js__WEBPACK_IMPORTED_MODULE_0__.R)
	};
	return {
		...now,
		...await stillMissing({
			...move,
			node_id: node.state_key
		}, tracker, call)
	};
}
function willArrive({ state_key }, now, then) {
	const before = new Set(now.connections.filter(({ to }) => to === state_key).map(({ from }) => from));
	const isDone = ({ nodes }) => nodes.every((node) => !before.has(node.state_key) || node.status === "completed");
	return !isDone(now) && isDone(then);
}
async function dryRunOtherwise(failed, move, ahead, tracker, call) {
	if (failed.refusal?.kind !== "other_flow") return failed;
	const against = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__.againstStateChange)(move);
	if (against !== void 0) return against;
	const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.M)(await tracker.readStateFlow(move.item, call));
	if ("failed" in read) return read.failed;
	return dryRunState(move, read.value, [...ahead].at(-1), tracker, call);
}
async function dryRunState(move, flow, by_then, tracker, call) {
	const to = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__.findState)(flow, move.node_id);
	if ("failed" in to) return to.failed;
	const observed = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__.observedIn)(flow, to);
	const now = {
		...observed,
		before: observed.after
	};
	const states = flow.states.map((state) => ({
		...state,
		is_current: state.id === by_then
	}));
	const way = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__.findWay)(by_then === void 0 ? flow : {
		...flow,
		states
	}, to, move.body);
	if (!("failed" in way)) return {
		...now,
		...await stillMissing({
			...move,
			node_id: to.id
		}, tracker, call)
	};
	const { kind, reason, hint } = way.failed;
	return {
		...now,
		...would(kind === "unchanged" ? "unchanged" : "blocked", reason),
		hint
	};
}
async function stillMissing({ item, node_id, body }, tracker, call) {
	const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.M)(await tracker.readMissing({
		...item,
		node_id
	}, call));
	if ("failed" in read) return read.failed;
	const lacking = read.value.filter((datum) => !isSupplied(datum, body));
	if (lacking.length === 0) return would("move", _whole_js__WEBPACK_IMPORTED_MODULE_0__.V);
	const missing = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.a)(lacking, item, {
		tracker,
		call
	});
	return {
		...would("blocked", _whole_js__WEBPACK_IMPORTED_MODULE_0__.B, missing),
		hint: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.s)(missing)
	};
}
function isSupplied(datum, body) {
	if (!(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.o)(datum)) return false;
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

/***/ 413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   againstStateChange: () => (/* binding */ againstStateChange),
/* harmony export */   findState: () => (/* binding */ findState),
/* harmony export */   findWay: () => (/* binding */ findWay),
/* harmony export */   moveState: () => (/* binding */ moveState),
/* harmony export */   observedIn: () => (/* binding */ observedIn)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

// src/operate/state.ts
const NODES_ONLY = [
	"node_owners",
	"node_schedule",
	"schedules"
];
const NOT_FROM_HERE = 10002;
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
	const { result, past } = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.i)(_whole_js__WEBPACK_IMPORTED_MODULE_0__.r, stateMovement(move, way, context), context);
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
		if (failed.kind === "unchanged") return {
			...failed,
			...madeBy(past, attempts, old, move.body),
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
	const { result } = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.i)(past, stateMovement(move, way, context), context);
	return {
		...result,
		attempts: attempts + result.attempts
	};
}
function madeBy({ may_be_ours }, attempts, { from, to }, body) {
	const reason = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.I)(to.name, body);
	if (may_be_ours) return {
		kind: body.action === "confirm" ? "confirmed" : "rolled_back",
		reason,
		before: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.L)(from.name)
	};
	return attempts > 1 ? {
		reason,
		before: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.L)(to.name)
	} : { before: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.L)(to.name) };
}
async function lookForWay({ item, node_id, body }, { tracker, call }) {
	const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.M)(await tracker.readStateFlow(item, call));
	if ("failed" in read) return read;
	const to = findState(read.value, node_id);
	return "failed" in to ? to : findWay(read.value, to, body);
}
function againstStateChange({ body, skip_if_successor_is_completed }) {
	if (skip_if_successor_is_completed) return {
		kind: "left_alone",
		reason: _whole_js__WEBPACK_IMPORTED_MODULE_0__.f,
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.z
	};
	const misplaced = NODES_ONLY.filter((name) => body[name] !== void 0);
	if (misplaced.length === 0) return void 0;
	return {
		kind: "refused",
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.w)(misplaced),
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.g,
		blame: "input"
	};
}
function findWay(flow, to, body) {
	const { states, transitions } = flow;
	const from = presentState(flow);
	const observed = observedIn(flow, to);
	if (from?.id === to.id) return { failed: {
		kind: "unchanged",
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.F)(body),
		...observed,
		before: observed.after
	} };
	const direct = transitions.find((transition) => transition.from === from?.id && transition.to === to.id);
	if (from !== void 0 && direct !== void 0) return {
		from,
		to,
		transition_id: direct.id
	};
	const reachable = transitions.filter((transition) => transition.from === from?.id).flatMap((transition) => states.filter(({ id }) => id === transition.to));
	return { failed: {
		kind: "refused",
		title: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.b)(to.name),
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.y)(from?.name ?? "?", to.name),
		hint: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.h)(reachable),
		...observed
	} };
}
function presentState({ states }) {
	return states.find(({ is_current }) => is_current);
}
function findState({ states }, wanted) {
	const byKey = states.find(({ id }) => id === wanted);
	if (byKey !== void 0) return byKey;
	const [first, ...more] = states.filter(({ name }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(name) === (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(wanted));
	if (first !== void 0 && more.length === 0) return first;
	const [title, reason] = first === void 0 ? [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.C)(wanted), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.S)(wanted)] : [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.E)(wanted), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.T)(wanted)];
	return { failed: {
		kind: "refused",
		title,
		reason,
		hint: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.D)(states, wanted),
		blame: "input"
	} };
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
			const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.M)(await tracker.readStateFlow(item, call));
			if ("failed" in read) return read;
			const present = presentState(read.value);
			if (present === void 0) return { failed: {
				kind: "refused",
				reason: _whole_js__WEBPACK_IMPORTED_MODULE_0__.x
			} };
			const is_there = present.id === to.id;
			return {
				...observedIn(read.value, to),
				is_there,
				confirmations: _whole_js__WEBPACK_IMPORTED_MODULE_0__.j
			};
		},
		address: {
			...item,
			node_id: to.id
		},
		before: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.L)(from.name),
		unchanged: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.F)(body),
		is_there_anyway: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.I)(to.name, body),
		may_arrive_yet: false
	};
}
function observedIn(flow, subject) {
	return {
		is_state: true,
		key: subject.id,
		node_name: subject.name,
		after: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.L)(presentState(flow)?.name ?? "?"),
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