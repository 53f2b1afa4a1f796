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
const StateFlowData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
	state_flow_nodes: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
		id: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(),
		name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Tt,
		status: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(), 0)
	})),
	connections: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.wt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
		source_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Dt,
		target_state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Dt,
		transition_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.St
	}))
});
const CURRENT = 2;
function readStateFlow(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(StateFlowData, data);
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
const Space = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
	project_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(),
	simple_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Dt
});
const Spaces = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ft)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(), (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ot)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(Space), null)));
function readSpaces(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(Spaces, data);
	return result.success ? Object.values(result.data ?? {}).filter((space) => space !== null) : void 0;
}
const DISABLED = 1;
const TypesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
	type_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(),
	api_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Dt,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Tt,
	is_disable: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Et)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(), 0)
}));
function readTypes(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(TypesData, data ?? null);
	if (!result.success) return void 0;
	return result.data.map((type) => ({
		type_key: type.type_key,
		api_name: type.api_name,
		name: type.name,
		is_enabled: type.is_disable !== DISABLED
	}));
}
const ItemsData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.St,
	work_item_type_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(),
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Tt
}));
function readItems(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(ItemsData, data ?? null);
	if (!result.success) return void 0;
	return result.data.map((item) => ({
		work_item_id: item.id,
		work_item_type_key: item.work_item_type_key,
		name: item.name
	}));
}
const ItemNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
	id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.St,
	name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Tt
}));
function readItemNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(ItemNamesData, data ?? null);
	return result.success ? namesOf(result.data.map((item) => [item.id, item.name])) : void 0;
}
const FieldNamesData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
	field_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(),
	field_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Tt
}));
function readFieldNames(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(FieldNamesData, data ?? null);
	return result.success ? namesOf(result.data.map((field) => [field.field_key, field.field_name])) : void 0;
}
function namesOf(pairs) {
	return new Map(pairs.filter(([, named]) => named !== ""));
}
const UsersData = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ct)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt)({
	email: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Dt,
	user_key: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)()
}));
function readUsers(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt)(UsersData, data ?? null);
	return result.success ? result.data : void 0;
}



/***/ })

};
;