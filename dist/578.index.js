"use strict";
exports.id = 578;
exports.ids = [578];
exports.modules = {

/***/ 578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMissing: () => (/* binding */ readMissing)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

// src/feishu/wire-missing.ts
const unfinished = { finished: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.jt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(), false) };
const subField = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut)({
	field_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt,
	key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt,
	...unfinished
});
const nodeField = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut)({
	field_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt,
	...unfinished,
	sub_field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kt)(subField)
});
const stateInfo = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut)({
	state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt,
	state_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.At,
	node_fields: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kt)(nodeField)
});
const formItem = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut)({
	class: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt,
	key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt,
	field_type_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Mt,
	...unfinished,
	sub_field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kt)(subField),
	state_info: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.jt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(stateInfo), void 0)
});
const task = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut)({
	task_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ot,
	...unfinished
});
const deliverable = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut)({
	deliverable_id: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Ot,
	...unfinished
});
const RequiredInfo = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ut)({
	form_items: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kt)(formItem),
	node_fields: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kt)(nodeField),
	tasks: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kt)(task),
	deliverables: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.kt)(deliverable)
});
function readMissing(data) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(RequiredInfo, data);
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