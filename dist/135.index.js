"use strict";
exports.id = 135;
exports.ids = [135,413];
exports.modules = {

/***/ 135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireOf: () => (/* binding */ requireOf)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);


// src/operate/require.ts
async function requireOf(item, wanted, tracker, call) {
	const read = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.M)(await tracker.readWorkflow(item, call));
	if ("value" in read) return results(wanted.map((node_id) => requireNode(read.value, node_id)));
	if (read.failed.refusal?.kind !== "other_flow") return read;
	const states = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.M)(await tracker.readStateFlow(item, call));
	return "failed" in states ? states : results(requireState(states.value, wanted));
}
function results(conclusions) {
	return conclusions.map((conclusion) => ({
		...conclusion,
		attempts: 0
	}));
}
function requireNode(workflow, wanted) {
	const present = workflow.nodes.filter(({ status }) => status === "in_progress");
	const node = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.l)(workflow, wanted);
	if ("failed" in node) {
		const { failed } = node;
		if (workflow.nodes.some(({ name }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(name) === (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(wanted))) return failed;
		return {
			kind: "unmet",
			reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.k)(wanted, present),
			hint: failed.hint
		};
	}
	const observed = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.u)(node, workflow);
	return node.status === "completed" ? {
		...observed,
		kind: "met",
		reason: _whole_js__WEBPACK_IMPORTED_MODULE_0__._
	} : {
		...observed,
		kind: "unmet",
		reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.O)(present),
		hint: _whole_js__WEBPACK_IMPORTED_MODULE_0__.p
	};
}
function requireState(flow, wanted) {
	const present = flow.states.find(({ is_current }) => is_current);
	const is_named = (id, name) => wanted.some((each) => each === id || (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(each) === (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(name));
	const is_met = present !== void 0 && is_named(present.id, present.name);
	return wanted.map((each) => {
		const state = flow.states.find(({ id }) => id === each) ?? flow.states.find(({ name }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(name) === (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(each));
		const observed = state === void 0 ? { is_state: true } : (0,_state_js__WEBPACK_IMPORTED_MODULE_1__.observedIn)(flow, state);
		if (is_met) return {
			...observed,
			kind: "met",
			reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.v)(present.name)
		};
		const hint = state === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.D)(flow.states, each) : _whole_js__WEBPACK_IMPORTED_MODULE_0__.m;
		return {
			...observed,
			kind: "unmet",
			reason: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.A)(present?.name, wanted),
			hint
		};
	});
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