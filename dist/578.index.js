"use strict";
exports.id = 578;
exports.ids = [578];
exports.modules = {

/***/ 578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noSuchSpace: () => (/* binding */ noSuchSpace),
/* harmony export */   readMissing: () => (/* binding */ readMissing)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

// src/feishu/wire-missing.ts
const unfinished = { finished: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(), false) };
const subField = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
	field_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	...unfinished
});
const nodeField = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
	field_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	...unfinished,
	sub_field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(subField)
});
const stateInfo = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
	state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	state_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Rt,
	node_fields: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(nodeField)
});
const formItem = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
	class: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	field_type_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Bt,
	...unfinished,
	sub_field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(subField),
	state_info: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(stateInfo), void 0)
});
const task = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
	task_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ft,
	...unfinished
});
const deliverable = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
	deliverable_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ft,
	...unfinished
});
const RequiredInfo = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)({
	form_items: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(formItem),
	node_fields: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(nodeField),
	tasks: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(task),
	deliverables: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(deliverable)
});
function readMissing(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.an)(RequiredInfo, data ?? {});
	if (!result.success) return void 0;
	const { form_items, node_fields, tasks, deliverables } = result.data;
	return [
		...open(node_fields).flatMap((field) => missingOfNode(field)),
		...open(form_items).flatMap(missingOfForm),
		...open(tasks).map(({ task_id: key }) => ({
			kind: "sub_task",
			key
		})),
		...open(deliverables).map(({ deliverable_id: key }) => ({
			kind: "deliverable",
			key
		}))
	];
}
function noSuchSpace(simple_name) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.kn("no_such_space", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.In)(`Feishu Project lists no space "${simple_name}", so what is still missing could not be asked`, `飞书项目未返回空间“${simple_name}”，因此无法查询还缺什么`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.In)("Set project_key to the space's ID (double-click the space's name to copy it), and see that the user of user_key may open the space.", "请将 project_key 设为空间 ID（双击空间名称即可复制），并确认 user_key 对应的用户可以打开该空间。") });
}
function open(all) {
	return all.filter((one) => !one.finished);
}
function missingOfNode({ field_key: key, sub_field }, node) {
	const parts = open(sub_field).map((part) => part.field_key || part.key);
	return (parts.length === 0 ? [key] : parts).map((each) => ({
		kind: nodeFieldKind(each),
		key: each,
		...node !== void 0 && { node }
	}));
}
function missingOfForm(item) {
	const { key, sub_field, state_info } = item;
	const elsewhere = open(state_info?.node_fields ?? []);
	if (state_info && elsewhere.length > 0) {
		const { state_key, state_name } = state_info;
		const node = {
			key: state_key,
			...state_name !== "" && { name: state_name }
		};
		return elsewhere.flatMap((field) => missingOfNode(field, node));
	}
	const parts = open(sub_field).map((part) => part.field_key || part.key);
	if (parts.length > 0) return parts.map((part) => ({
		kind: "field",
		key: part
	}));
	return [{
		kind: formItemKind(item),
		key
	}];
}
function formItemKind({ class: kind, field_type_key }) {
	if (field_type_key.includes("role")) return "role";
	return kind === "control" ? "control" : "field";
}
function nodeFieldKind(key) {
	if (/owner/i.test(key)) return "owner";
	return /schedule|point|estimate|time|date/i.test(key) ? "schedule" : "control";
}



/***/ })

};
;