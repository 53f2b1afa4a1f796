"use strict";
exports.id = 925;
exports.ids = [925];
exports.modules = {

/***/ 925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFieldNames: () => (/* binding */ readFieldNames),
/* harmony export */   readItemNames: () => (/* binding */ readItemNames),
/* harmony export */   readItems: () => (/* binding */ readItems),
/* harmony export */   readSpaces: () => (/* binding */ readSpaces),
/* harmony export */   readStateFlow: () => (/* binding */ readStateFlow),
/* harmony export */   readTypes: () => (/* binding */ readTypes),
/* harmony export */   readUsers: () => (/* binding */ readUsers)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

// src/feishu/wire-lookups.ts
const StateFlowData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
	state_flow_nodes: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
		id: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(),
		name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.lt,
		status: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ut)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.xt)(), 0)
	})),
	connections: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ct)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
		source_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.dt,
		target_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.dt,
		transition_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.ot
	}))
});
const CURRENT = 2;
function readStateFlow(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.At)(StateFlowData, data);
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
const Space = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
	project_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(),
	simple_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.dt
});
const Spaces = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.yt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.yt)(Space), null)));
function readSpaces(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.At)(Spaces, data);
	return result.success ? Object.values(result.data ?? {}).filter((space) => space !== null) : void 0;
}
const DISABLED = 1;
const TypesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
	type_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(),
	api_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.dt,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.lt,
	is_disable: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ut)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.xt)(), 0)
}));
function readTypes(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.At)(TypesData, data ?? null);
	if (!result.success) return void 0;
	return result.data.map((type) => ({
		type_key: type.type_key,
		api_name: type.api_name,
		name: type.name,
		is_enabled: type.is_disable !== DISABLED
	}));
}
const ItemsData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.ot,
	work_item_type_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(),
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.lt
}));
function readItems(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.At)(ItemsData, data ?? null);
	if (!result.success) return void 0;
	return result.data.map((item) => ({
		work_item_id: item.id,
		work_item_type_key: item.work_item_type_key,
		name: item.name
	}));
}
const ItemNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.ot,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.lt
}));
function readItemNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.At)(ItemNamesData, data ?? null);
	return result.success ? namesOf(result.data.map((item) => [item.id, item.name])) : void 0;
}
const FieldNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
	field_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(),
	field_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.lt
}));
function readFieldNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.At)(FieldNamesData, data ?? null);
	return result.success ? namesOf(result.data.map((field) => [field.field_key, field.field_name])) : void 0;
}
function namesOf(pairs) {
	return new Map(pairs.filter(([, named]) => named !== ""));
}
const UsersData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)({
	email: _whole_js__WEBPACK_IMPORTED_MODULE_0__.dt,
	user_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)()
}));
function readUsers(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.At)(UsersData, data ?? null);
	return result.success ? result.data : void 0;
}



/***/ })

};
;