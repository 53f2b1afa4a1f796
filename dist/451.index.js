"use strict";
exports.id = 451;
exports.ids = [451];
exports.modules = {

/***/ 451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inParts: () => (/* binding */ inParts),
/* harmony export */   readFieldNames: () => (/* binding */ readFieldNames),
/* harmony export */   readItemNames: () => (/* binding */ readItemNames),
/* harmony export */   readItems: () => (/* binding */ readItems),
/* harmony export */   readSpaces: () => (/* binding */ readSpaces),
/* harmony export */   readStateFlow: () => (/* binding */ readStateFlow),
/* harmony export */   readTypes: () => (/* binding */ readTypes),
/* harmony export */   readUsers: () => (/* binding */ readUsers),
/* harmony export */   withoutUnknown: () => (/* binding */ withoutUnknown)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

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
function isTooLong(answer) {
	return answer.kind === "unreachable" && answer.failure.code === "reply_too_long";
}
// src/feishu/wire-lookups.ts
const StateFlowData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
	state_flow_nodes: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
		id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt,
		name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.It,
		status: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Lt
	})),
	connections: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ft)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
		source_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt,
		target_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt,
		transition_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Nt
	}))
});
const CURRENT = 2;
function readStateFlow(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(StateFlowData, data ?? {});
	if (!result.success) return void 0;
	const { state_flow_nodes, connections } = result.data;
	return {
		states: state_flow_nodes.map((state) => ({
			id: state.id,
			name: state.name === "" ? state.id : state.name,
			is_current: state.status === CURRENT
		})),
		transitions: connections.map(({ source_state_key, target_state_key, transition_id }) => ({
			id: BigInt(transition_id),
			from: source_state_key,
			to: target_state_key
		}))
	};
}
const Space = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
	project_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt,
	simple_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.zt
});
const Spaces = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Mn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Nn)(), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.yn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.En)(Space), null)));
function readSpaces(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(Spaces, data);
	return result.success ? Object.values(result.data ?? {}).filter((space) => space !== null) : void 0;
}
const DISABLED = 1;
const TypesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
	type_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt,
	api_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.zt,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.It,
	is_disable: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Lt
}));
function readTypes(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(TypesData, data);
	if (!result.success) return void 0;
	return result.data.map((type) => ({
		type_key: type.type_key,
		api_name: type.api_name,
		name: type.name,
		is_enabled: type.is_disable !== DISABLED
	}));
}
const ItemsData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Nt,
	work_item_type_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.It
}));
function readItems(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(ItemsData, data);
	if (!result.success) return void 0;
	return result.data.map((item) => ({
		work_item_id: item.id,
		work_item_type_key: item.work_item_type_key,
		name: item.name
	}));
}
const ItemNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Nt,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.It
}));
function readItemNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(ItemNamesData, data);
	return result.success ? namesOf(result.data.map((item) => [item.id, item.name])) : void 0;
}
const FieldNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
	field_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt,
	field_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.It
}));
function readFieldNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(FieldNamesData, data);
	return result.success ? namesOf(result.data.map((field) => [field.field_key, field.field_name])) : void 0;
}
function namesOf(pairs) {
	return new Map(pairs.filter(([, named]) => named !== ""));
}
const UsersData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kn)({
	email: _whole_js__WEBPACK_IMPORTED_MODULE_0__.zt,
	user_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt,
	status: _whole_js__WEBPACK_IMPORTED_MODULE_0__.zt
}));
const GONE = new Set(["resigned", "frozen"]);
function readUsers(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(UsersData, data);
	if (!result.success) return void 0;
	const users = result.data.filter(({ user_key }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.jt)(user_key));
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