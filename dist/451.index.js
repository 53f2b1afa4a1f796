"use strict";
exports.id = 451;
exports.ids = [451];
exports.modules = {

/***/ 5451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inParts: () => (/* binding */ inParts),
/* harmony export */   itemQuery: () => (/* binding */ itemQuery),
/* harmony export */   readFieldNames: () => (/* binding */ readFieldNames),
/* harmony export */   readItemNames: () => (/* binding */ readItemNames),
/* harmony export */   readItems: () => (/* binding */ readItems),
/* harmony export */   readSpaces: () => (/* binding */ readSpaces),
/* harmony export */   readStateFlow: () => (/* binding */ readStateFlow),
/* harmony export */   readStateKeys: () => (/* binding */ readStateKeys),
/* harmony export */   readTypes: () => (/* binding */ readTypes),
/* harmony export */   readUsers: () => (/* binding */ readUsers),
/* harmony export */   usersOf: () => (/* binding */ usersOf),
/* harmony export */   withPresent: () => (/* binding */ withPresent)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/feishu/item-query.ts
function itemQuery(project_key, work_item_type_key, ids, fields) {
	return {
		endpoint: "work_item/query",
		method: "POST",
		path: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)(project_key, "work_item", work_item_type_key, "query"),
		body: {
			work_item_ids: ids.map(BigInt),
			fields
		},
		asked: "read"
	};
}
async function withPresent({ work_item_id }, flow, ask) {
	if (flow.kind !== "ok") return flow;
	const { states } = flow.value;
	if (states.length === 0 || states.some(({ is_current }) => is_current)) return flow;
	const told = await ask(["name", "work_item_status"]);
	if (told.kind !== "ok") return flow;
	const present = told.value.get(work_item_id);
	return {
		...flow,
		value: {
			...flow.value,
			states: states.map((state) => ({
				...state,
				is_current: state.id === present
			}))
		}
	};
}
// src/feishu/parts.ts
async function inParts(keys, most, ask) {
	const values = [];
	let log_id = "";
	let size = most;
	let start = 0;
	do {
		const part = keys.slice(start, start + size);
		const answer = await ask(part);
		if (isTooLong(answer) && part.length > 1) {
			size = Math.ceil(part.length / 2);
			continue;
		}
		if (answer.kind !== "ok") return answer;
		values.push(...answer.value);
		log_id = answer.log_id;
		start += part.length;
	} while (start < keys.length);
	return {
		kind: "ok",
		value: values,
		log_id
	};
}
async function withoutUnknown(keys, unknown, ask) {
	const answer = await ask(keys);
	if (answer.kind !== "refused" || answer.refusal.err_code !== unknown) return answer;
	if (keys.length <= 1) return {
		kind: "ok",
		value: [],
		log_id: answer.refusal.log_id
	};
	const middle = Math.ceil(keys.length / 2);
	const first = await withoutUnknown(keys.slice(0, middle), unknown, ask);
	if (first.kind !== "ok") return first;
	const second = await withoutUnknown(keys.slice(middle), unknown, ask);
	return second.kind === "ok" ? {
		...second,
		value: [...first.value, ...second.value]
	} : second;
}
const TOO_LONG = new Set(["reply_too_long", "request_too_long"]);
function isTooLong(answer) {
	return answer.kind === "unreachable" && TOO_LONG.has(answer.failure.code);
}
// src/feishu/users.ts
const USER_NOT_FOUND = 30006;
async function usersOf(emails, ask) {
	const answer = await withoutUnknown(emails, USER_NOT_FOUND, ask);
	if (answer.kind !== "ok" || !answer.value.some(({ email }) => email === "")) return answer;
	const [only, ...more] = emails;
	if (only !== void 0 && more.length === 0) return {
		...answer,
		value: answer.value.map((user) => user.email === "" ? {
			...user,
			email: only
		} : user)
	};
	const users = answer.value.filter(({ email }) => email !== "");
	const told = new Set(users.map(({ email }) => email.toLowerCase()));
	for (const email of emails.filter((one) => !told.has(one.toLowerCase()))) {
		const alone = await usersOf([email], ask);
		if (alone.kind !== "ok") return alone;
		users.push(...alone.value);
	}
	return {
		...answer,
		value: users
	};
}
// src/feishu/wire-lookups.ts
const StateFlowData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	state_flow_nodes: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
		id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt,
		name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt,
		status: _whole_js__WEBPACK_IMPORTED_MODULE_0__.qt
	})),
	connections: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Gt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
		source_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt,
		target_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt,
		transition_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut
	}))
});
const CURRENT = 2;
function readStateFlow(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(StateFlowData, data ?? {});
	if (!result.success) return void 0;
	const { state_flow_nodes, connections } = result.data;
	return {
		states: state_flow_nodes.map((state) => ({
			id: state.id,
			name: state.name === "" ? state.id : state.name,
			is_current: state.status === CURRENT
		})),
		transitions: connections.filter(({ transition_id }) => Number(transition_id) !== 0).map(({ source_state_key, target_state_key, transition_id }) => ({
			id: BigInt(transition_id),
			from: source_state_key,
			to: target_state_key
		}))
	};
}
const Space = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	project_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt,
	simple_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt
});
const Spaces = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Hn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Un)(), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.In)(Space), null)));
function readSpaces(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(Spaces, data);
	return result.success ? Object.values(result.data ?? {}).filter((space) => space !== null) : void 0;
}
const DISABLED = 1;
const TypesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	type_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt,
	api_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt,
	is_disable: _whole_js__WEBPACK_IMPORTED_MODULE_0__.qt
}));
function readTypes(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(TypesData, data);
	if (!result.success) return void 0;
	return result.data.map((type) => ({
		type_key: type.type_key,
		api_name: type.api_name,
		name: type.name,
		is_enabled: type.is_disable !== DISABLED
	}));
}
const ItemsData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut,
	work_item_type_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt
}));
function readItems(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(ItemsData, data);
	if (!result.success) return void 0;
	return result.data.map((item) => ({
		work_item_id: item.id,
		work_item_type_key: item.work_item_type_key,
		name: item.name
	}));
}
const ItemNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt
}));
function readItemNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(ItemNamesData, data);
	return result.success ? namesOf(result.data.map((item) => [item.id, item.name])) : void 0;
}
const StateKeysData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut,
	work_item_status: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({ state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt })
}));
function readStateKeys(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(StateKeysData, data);
	if (!result.success) return void 0;
	return new Map(result.data.map(({ id, work_item_status }) => [id, work_item_status.state_key]));
}
const FieldNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	field_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt,
	field_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt
}));
function readFieldNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(FieldNamesData, data);
	return result.success ? namesOf(result.data.map((field) => [field.field_key, field.field_name])) : void 0;
}
function namesOf(pairs) {
	return new Map(pairs.filter(([, named]) => named !== ""));
}
const UsersData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	email: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
	user_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt,
	status: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt
}));
const GONE = new Set(["resigned", "frozen"]);
function readUsers(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(UsersData, data);
	if (!result.success) return void 0;
	const users = result.data.filter(({ user_key }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)(user_key));
	const here = users.filter(({ status }) => !GONE.has(status));
	const isTaken = (email) => here.some((one) => one.email.toLowerCase() === email.toLowerCase());
	return users.filter((user) => here.includes(user) || !isTaken(user.email)).map(({ email, user_key }) => ({
		email,
		user_key
	}));
}



/***/ })

};
;