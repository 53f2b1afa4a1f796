"use strict";
exports.id = 544;
exports.ids = [544];
exports.modules = {

/***/ 6544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sayMissing),
/* harmony export */   s: () => (/* binding */ nameMissing),
/* harmony export */   t: () => (/* binding */ canBeWritten),
/* harmony export */   withAllMissing: () => (/* binding */ withAllMissing)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/operate/missing-data.ts
function mergeMissing(listed, named) {
	if (named === void 0) return listed;
	const [only, ...more] = listed.filter((datum) => isSame(datum, named));
	if (only === void 0) return [named, ...listed];
	if (more.length > 0) return listed;
	return listed.map((datum) => datum === only ? {
		...named,
		...only
	} : datum);
}
function isSame(listed, named) {
	if (listed.kind !== named.kind || listed.node !== void 0) return false;
	return listed.kind === "sub_task" || listed.kind === "owner" || named.key === "schedule" || listed.key === named.key;
}
function canBeWritten({ kind, key, node, on_page_only }, flow) {
	if (node !== void 0 || on_page_only === true || key === "actual_work_time") return false;
	if (flow === "states" && kind === "schedule") return false;
	return kind === "owner" || kind === "schedule" || kind === "field" || kind === "role";
}
const OF_STATES = {
	owner_of_item: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set on the work item's page, or with `role_assignee` where it is a role's", "请在工作项页面填写；由角色负责时可用 role_assignee"),
	schedule_of_item: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("a change of state can't carry it: set it on the work item's page", "状态流转不支持填写，请在工作项页面填写")
};
const ON_THE_PAGE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("fill in on the work item's page", "请在工作项页面填写");
const REMEDY = {
	owner: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set with `node_owners`, or `role_assignee` where a role owns the node", "可用 node_owners 填写；由角色负责时用 role_assignee"),
	schedule: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set with `node_schedule`, or `schedules` where each owner has one", "可用 node_schedule 填写；差异化排期用 schedules"),
	field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set with `fields`", "可用 fields 填写"),
	role: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("set with `role_assignee`", "可用 role_assignee 填写"),
	signal: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("comes from the system that sends it", "由发送该信号的系统提供"),
	sub_task: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("complete in Feishu Project", "请在飞书项目中完成"),
	deliverable: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("submit in Feishu Project", "请在飞书项目中提交"),
	review: ON_THE_PAGE,
	control: ON_THE_PAGE,
	actual_work_time: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the API can't write it: register it on the work item's page", "API 无法写入，请在工作项页面登记"),
	...OF_STATES,
	other_node: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("belongs to another node: fill in on the work item's page", "属于其他节点，请在工作项页面填写")
};
function remedyOf({ kind, key, node, on_page_only }, flow) {
	if (key === "actual_work_time") return "actual_work_time";
	if (node !== void 0) return "other_node";
	if (on_page_only === true) return "control";
	return flow === "states" && (kind === "owner" || kind === "schedule") ? `${kind}_of_item` : kind;
}
const KIND = {
	owner: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("", ""),
	schedule: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("", ""),
	field: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("field", "字段"),
	role: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("role", "角色"),
	signal: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("signal", "信号"),
	sub_task: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("sub task", "子任务"),
	deliverable: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("deliverable", "交付物"),
	review: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("", ""),
	control: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("other data", "其他数据")
};
function nounOf(kind, count) {
	const noun = KIND[kind].en;
	if (noun === "") return "";
	return count === 1 || kind === "control" ? `${noun} ` : `${noun}s `;
}
const MISSING_FOR_STATE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Something that this change of state requires is missing. Fill it in on the work item's page, or pass a field in fields and a role in role_assignee.", "该状态流转所需的必填信息尚未填写。请在工作项页面补全；字段也可通过 fields 传入，角色也可通过 role_assignee 传入。");
function withHint(hint, all) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${hint.en} ${all.en}`, `${hint.zh}${all.zh}`);
}
function sayTheOne(missing) {
	const called = nameOf(missing);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Still missing: ${nounOf(missing.kind, 1)}${called.en}.`, `仍缺：${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(KIND[missing.kind].zh, called.zh)}。`);
}
function sayMissing(missing, flow) {
	const said = [...Map.groupBy(missing, (datum) => `${remedyOf(datum, flow)} ${datum.kind}`).values()].flatMap((those) => {
		const [first] = those;
		if (first === void 0) return [];
		const [names, remedy] = [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(those.map(nameOf)), REMEDY[remedyOf(first, flow)]];
		const zh = first.node === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(KIND[first.kind].zh, names.zh) : names.zh;
		return [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${nounOf(first.kind, those.length)}${names.en} (${remedy.en})`, `${zh}（${remedy.zh}）`)];
	});
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(said, "entries");
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Still missing: ${en}.`, `仍缺：${zh}。`);
}
function nameOf({ kind, key, name, node }) {
	const { en, zh } = calledOf(key, name);
	if (node === void 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(en, zh);
	const place = node.name === void 0 || node.name === node.key ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(node.key, node.key) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${node.name} (${node.key})`, `${node.name}（${node.key}）`);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`node "${place.en}": ${en}`, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.On)(`节点“${place.zh}”的`, KIND[kind].zh, zh));
}
function calledOf(key, name) {
	const called = key === void 0 || !Object.hasOwn(_whole_js__WEBPACK_IMPORTED_MODULE_0__.i, key) ? void 0 : _whole_js__WEBPACK_IMPORTED_MODULE_0__.i[key];
	if (called !== void 0) return called;
	if (name === void 0) return key === void 0 ? _whole_js__WEBPACK_IMPORTED_MODULE_0__.a : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(key, key);
	return key === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.En)(name) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${key} "${name}"`, `${key}“${name}”`);
}
// src/operate/ask-missing.ts
async function withAllMissing(refused, address, flow, asking) {
	const refusal = flow === "states" ? ofState(refused) : refused;
	const answer = await asking.tracker.readMissing(address, {
		...asking.call,
		is_optional: true
	});
	const merged = mergeMissing(answer.kind === "ok" ? answer.value : [], refusal.missing);
	if (merged.length === 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.S)(refusal);
	const missing = await nameMissing(merged, address, asking);
	return {
		...(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.S)(refusal),
		hint: hintOf(refusal, missing, flow),
		missing
	};
}
const ADVISES_INPUTS = 20038;
function ofState(refusal) {
	return refusal.err_code === ADVISES_INPUTS ? {
		...refusal,
		hint: MISSING_FOR_STATE
	} : refusal;
}
function hintOf({ hint, missing: named }, missing, flow) {
	const [first, ...more] = missing;
	const is_the_one = flow === "nodes" && more.length === 0 && named !== void 0 && first?.node === void 0 && first?.on_page_only !== true;
	if (first === void 0 || !is_the_one) return withHint(hint, sayMissing(missing, flow));
	return Object.hasOwn(_whole_js__WEBPACK_IMPORTED_MODULE_0__.i, first.key ?? "") ? hint : withHint(hint, sayTheOne(first));
}
async function nameMissing(missing, item, asking) {
	const { tracker } = asking;
	const call = {
		...asking.call,
		is_optional: true
	};
	const { project_key, work_item_type_key } = item;
	const fields = missing.some(({ kind, name }) => kind === "field" && name === void 0) ? await tracker.readFieldNames(project_key, work_item_type_key, call) : void 0;
	const workflow = missing.some(({ node }) => node !== void 0 && node.name === void 0) ? await tracker.readWorkflow(item, call) : void 0;
	const field_names = fields?.kind === "ok" ? fields.value : NO_NAMES;
	const nodes = workflow?.kind === "ok" ? workflow.value.nodes : [];
	const node_names = new Map(nodes.map(({ state_key, name }) => [state_key, name]));
	return missing.map((datum) => named(datum, field_names, node_names));
}
const NO_NAMES = new Map();
function named(datum, field_names, node_names) {
	const { kind, key = "", node } = datum;
	const name = datum.name ?? (kind === "field" ? field_names.get(key) : void 0);
	const node_name = node && (node.name ?? node_names.get(node.key));
	return {
		...datum,
		...name !== void 0 && { name },
		...node !== void 0 && node_name !== void 0 && node_name !== "" && { node: {
			...node,
			name: node_name
		} }
	};
}



/***/ })

};
;