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
const StateFlowData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
	state_flow_nodes: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
		id: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)(),
		name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.at,
		status: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ot)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__._t)(), 0)
	})),
	connections: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.it)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
		source_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.st,
		target_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.st,
		transition_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.nt
	}))
});
const CURRENT = 2;
function readStateFlow(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(StateFlowData, data);
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
const Space = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
	project_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)(),
	simple_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.st
});
const Spaces = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.xt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)(), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ct)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ht)(Space), null)));
function readSpaces(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(Spaces, data);
	return result.success ? Object.values(result.data ?? {}).filter((space) => space !== null) : void 0;
}
const DISABLED = 1;
const TypesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
	type_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)(),
	api_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.st,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.at,
	is_disable: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ot)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__._t)(), 0)
}));
function readTypes(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(TypesData, data ?? null);
	if (!result.success) return void 0;
	return result.data.map((type) => ({
		type_key: type.type_key,
		api_name: type.api_name,
		name: type.name,
		is_enabled: type.is_disable !== DISABLED
	}));
}
const ItemsData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.nt,
	work_item_type_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)(),
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.at
}));
function readItems(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(ItemsData, data ?? null);
	if (!result.success) return void 0;
	return result.data.map((item) => ({
		work_item_id: item.id,
		work_item_type_key: item.work_item_type_key,
		name: item.name
	}));
}
const ItemNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.nt,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.at
}));
function readItemNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(ItemNamesData, data ?? null);
	return result.success ? namesOf(result.data.map((item) => [item.id, item.name])) : void 0;
}
const FieldNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
	field_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)(),
	field_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.at
}));
function readFieldNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(FieldNamesData, data ?? null);
	return result.success ? namesOf(result.data.map((field) => [field.field_key, field.field_name])) : void 0;
}
function namesOf(pairs) {
	return new Map(pairs.filter(([, named]) => named !== ""));
}
const UsersData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.rt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vt)({
	email: _whole_js__WEBPACK_IMPORTED_MODULE_0__.st,
	user_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.St)()
}));
function readUsers(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)(UsersData, data ?? null);
	return result.success ? result.data : void 0;
}



/***/ })

};
;