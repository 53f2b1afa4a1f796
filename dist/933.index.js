"use strict";
exports.id = 933;
exports.ids = [933];
exports.modules = {

/***/ 933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingNamed: () => (/* binding */ nothingNamed)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

// src/find/nothing-named.ts
const SOURCES = {
	title: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("the title", "标题"),
	body: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("the description", "描述"),
	branch: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("the branch name", "分支名"),
	commits: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("a commit message", "提交说明")
};
const HAS = {
	pull_request: [
		"title",
		"body",
		"branch"
	],
	review: [
		"title",
		"body",
		"branch"
	],
	merge_group: [
		"title",
		"body",
		"branch"
	],
	release: ["title", "body"]
};
const MATCHING = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("what work_item_pattern matches with nothing but digits in its group id", " work_item_pattern 所匹配的写法（分组 id 只含数字）");
function nameOne(has, { work_item_sources, work_item_pattern }) {
	const places = work_item_sources.filter((source) => has?.includes(source) ?? true);
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__._n)(places.map((source) => SOURCES[source]));
	const form = work_item_pattern === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("m- and its ID such as m-123456", " m- 加工作项 ID（如 m-123456）") : MATCHING;
	if (places.length === 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("Add a source to work_item_sources that this event has, or set work_item_id.", "请在 work_item_sources 中加入该事件具有的来源，或设置 work_item_id。");
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)(`Put the work item's page address, or ${form.en}, into ${en}; or set work_item_id.`, `请在${zh}中写上工作项页面地址，或${form.zh}；也可以设置 work_item_id。`);
}
function nothingNamed(event, looked, texts) {
	const { said, remedy } = whereToName(event, looked);
	const host = hostElsewhere(texts, looked.work_item_hosts);
	if (host === void 0) return {
		said,
		remedy
	};
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)(`The link to ${host} is not counted: that host is neither base_url's nor in work_item_hosts; if it serves the same deployment, add it there.`, `指向 ${host} 的链接未计入：该主机既不属于 base_url，也未列入 work_item_hosts；如果它属于同一套部署，请将其列入。`);
	return {
		said,
		remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)(`${en} ${remedy.en}`, `${zh}${remedy.zh}`)
	};
}
const LINK = /https?:\/\/[^\s<>()[\]"'`|\\，。；、（）]{1,500}/giu;
function hostElsewhere(texts, hosts) {
	for (const { text } of texts) for (const [found] of text.matchAll(LINK)) {
		const link = found.replace(/[.,;:!?*_]+$/u, "");
		const host = URL.canParse(link) ? new URL(link).host : void 0;
		if (host !== void 0 && !hosts.has(host) && (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(link, new Set([host])) !== void 0) return host;
	}
}
function whereToName(event, looked) {
	if (looked.is_text) return {
		said: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("No work item is named in the input text", "输入 text 中没有指明工作项"),
		remedy: nameInText(looked)
	};
	if (looked.in_range) return {
		said: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)(`No work item is named in ${RANGE.en}`, `${RANGE.zh}中没有指明工作项`),
		remedy: nameOne(void 0, looked)
	};
	if (event.kind === "after_merge" || event.kind === "other") return {
		said: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)(`The event ${event.name} carries no text that could name a work item`, `事件 ${event.name} 不带可指明工作项的文本`),
		remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("Set work_item_id, text or since.", "请设置 work_item_id、text 或 since。")
	};
	return {
		said: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)(`No work item is named in ${PLACES[event.kind].en}`, `${PLACES[event.kind].zh}中没有指明工作项`),
		remedy: nameOne(HAS[event.kind], looked)
	};
}
function nameInText({ work_item_pattern }) {
	if (work_item_pattern !== void 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)(`Put ${MATCHING.en} into text; or set work_item_id.`, `请在 text 中写上${MATCHING.zh}；也可以设置 work_item_id。`);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("Put the work item's page address, or m- and its ID such as m-123456, into text; or set work_item_id.", "请在 text 中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456）；也可以设置 work_item_id。");
}
const PULL_REQUEST = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("the pull request", "拉取请求");
const RANGE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("the commits of this range and their pull requests", "该区间内的提交及其拉取请求");
const PLACES = {
	pull_request: PULL_REQUEST,
	review: PULL_REQUEST,
	merge_group: PULL_REQUEST,
	push: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("the pushed commits and their pull requests", "推送的提交及其拉取请求"),
	deployment: RANGE,
	deployment_status: RANGE,
	workflow_run: RANGE,
	release: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.bn)("the release", "发布说明")
};



/***/ })

};
;