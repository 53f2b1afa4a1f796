"use strict";
exports.id = 578;
exports.ids = [578];
exports.modules = {

/***/ 2578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noSuchSpace: () => (/* binding */ noSuchSpace),
/* harmony export */   readMissing: () => (/* binding */ readMissing)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/feishu/wire-missing.ts
const UNNAMED = "unnamed";
const known = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(_whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt, UNNAMED);
const unfinished = { finished: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Bn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.jn)()), void 0) };
const subField = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	field_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
	key: known,
	...unfinished
});
const nodeField = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	field_key: known,
	...unfinished,
	sub_field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(subField)
});
const stateInfo = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	state_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
	state_name: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Kt,
	node_fields: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(nodeField)
});
const formItem = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	class: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
	key: known,
	field_type_key: _whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt,
	...unfinished,
	sub_field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Gt)(subField),
	state_info: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ln)(stateInfo), void 0)
});
const task = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	task_id: known,
	...unfinished
});
const deliverable = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	deliverable_id: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(_whole_js__WEBPACK_IMPORTED_MODULE_0__.Wt, ""),
	deliverable: known,
	...unfinished
});
const RequiredInfo = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.zn)({
	form_items: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(formItem),
	node_fields: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(nodeField),
	tasks: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(task),
	deliverables: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(deliverable)
});
function readMissing(data, asked) {
	const result = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(RequiredInfo, data ?? {});
	if (!result.success) return void 0;
	const { form_items, node_fields, tasks, deliverables } = result.data;
	return [
		...open(node_fields, ({ field_key }) => field_key).flatMap((field) => missingOfNode(field)),
		...open(form_items, (item) => item.key).flatMap((item) => missingOfForm(item, asked)),
		...keysOf(tasks, ({ task_id }) => task_id).map((id) => ({
			kind: "sub_task",
			key: id
		})),
		...keysOf(deliverables, (one) => one.deliverable_id || one.deliverable).map((id) => ({
			kind: "deliverable",
			key: id
		}))
	];
}
function noSuchSpace(simple_name) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("no_such_space", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Feishu Project lists no space "${simple_name}", so what is still missing could not be asked`, `飞书项目未返回空间“${simple_name}”，因此无法查询还缺什么`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Set project_key to the space's ID (double-click the space's name to copy it), and see that the user of user_key may open the space.", "请将 project_key 设为空间 ID（双击空间名称即可复制），并确认 user_key 对应的用户可以打开该空间。") });
}
function open(all, keyOf) {
	return all.filter((one) => one.finished === false || one.finished === void 0 && keyOf(one) !== UNNAMED);
}
function keysOf(all, keyOf) {
	return open(all, keyOf).map(keyOf);
}
function missingOfNode({ field_key, sub_field }, node) {
	const parts = partsOf(sub_field);
	return (parts.length === 0 ? [field_key] : parts).map((each) => ({
		kind: nodeFieldKind(each),
		key: each,
		...node !== void 0 && { node }
	}));
}
function missingOfForm(item, asked) {
	const { sub_field, state_info } = item;
	const elsewhere = open(state_info?.node_fields ?? [], ({ field_key }) => field_key);
	if (state_info && elsewhere.length > 0) {
		const { state_key, state_name } = state_info;
		const node = state_key === asked || state_key === "" ? void 0 : {
			key: state_key,
			...state_name !== "" && { name: state_name }
		};
		return elsewhere.flatMap((field) => missingOfNode(field, node));
	}
	const parts = partsOf(sub_field);
	if (parts.length > 0) return parts.map((part) => ({
		kind: "field",
		key: part
	}));
	const on_page_only = ON_PAGE_ONLY.test(item.field_type_key);
	return [{
		kind: formItemKind(item),
		key: item.key,
		...on_page_only && { on_page_only }
	}];
}
const ON_PAGE_ONLY = /^(?:vote[-_]|(?:multi[-_])?file$)/;
function partsOf(sub_field) {
	return keysOf(sub_field, (part) => part.field_key || part.key);
}
function formItemKind({ class: kind, field_type_key }) {
	if (/signal$/.test(field_type_key)) return "signal";
	if (kind === "role" || field_type_key.includes("role")) return "role";
	return kind === "control" ? "control" : "field";
}
const REVIEW = /finished|conclusion|opinion/i;
function nodeFieldKind(key) {
	if (REVIEW.test(key)) return "review";
	if (/owner/i.test(key)) return "owner";
	return /schedule|point|estimate|time|date/i.test(key) ? "schedule" : "control";
}



/***/ })

};
;