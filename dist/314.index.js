"use strict";
exports.id = 314;
exports.ids = [314];
exports.modules = {

/***/ 8933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nothingNamed: () => (/* binding */ nothingNamed)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/find/uncounted.ts
function uncounted(texts, known) {
	const seen = texts.map((text) => ({
		...text,
		text: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ot)(text.text)
	}));
	for (const tell of TELLERS) for (const text of seen) {
		const said = tell(text, known);
		if (said !== void 0) return said;
	}
}
const LINK = /https?(?::|%3A)(?:\/\/|%2F%2F)[^\s<>()[\]"'`|\\，。；、（）]{1,2000}/giu;
function linksIn(text) {
	return Array.from(text.matchAll(LINK), ([found]) => found.replace(/(?<![.,;:!?*_])[.,;:!?*_]+$/u, ""));
}
function hostOf(link) {
	return URL.canParse(link) ? new URL(link).host : void 0;
}
function elsewhere({ text }, { hosts }) {
	for (const link of linksIn(text)) {
		const host = hostOf(link);
		if (host === void 0 || hosts.has(host) || (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.nn)(link, new Set([host])) === void 0) continue;
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The link to ${host} is not counted: that host is neither base_url's nor in work_item_hosts; if it serves the same deployment, add it there.`, `指向 ${host} 的链接未计入：该主机既不属于 base_url，也未列入 work_item_hosts；如果它属于同一套部署，请将其列入。`);
	}
}
function innerOf(link, decoded) {
	return decoded.split(/(?=https?:\/\/)/iu).slice(/^https?:\/\//iu.test(link) ? 1 : 0).map((piece) => piece.replace(/[\s?#&;"][^]*$/u, "").replace(/(?<!_)_+$/u, ""));
}
const INNER_PATH = /[=/][\w.~\-]{1,80}\/[\w.~\-]{1,80}\/detail\/\d{5,19}(?!\w)/u;
function leadingOn({ text }, { hosts }) {
	for (const link of linksIn(text)) {
		const decoded = decode(decode(link));
		const host = hostOf(link) ?? hostOf(decoded);
		const is_within = innerOf(link, decoded).some((one) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.nn)(one, hosts) !== void 0);
		const is_of_app = host?.startsWith("applink.") === true && INNER_PATH.test(decoded);
		if (host === void 0 || !(is_within || is_of_app)) continue;
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The link to ${host} only leads on to a work item's page and is not counted: write the address of the page itself.`, `指向 ${host} 的链接只是跳转到工作项页面，未计入：请直接写工作项页面的地址。`);
	}
}
function decode(link) {
	try {
		return decodeURIComponent(link);
	} catch {
		return link;
	}
}
const COMMENT = /<!--[^]*?(?:-->|$)/gu;
function isMarkdown({ form }) {
	return form === "markdown" || form === "release";
}
function hidden(text, known) {
	const raw = isMarkdown(text) ? namedIn(text.text.replace(COMMENT, " "), known) : void 0;
	if (raw === void 0) return void 0;
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${raw} stands where it is not read as text (in code, a quote, an image or a name, say) and is not counted: write it as plain text.`, `${raw} 所在的位置不作为文字读取（如代码、引用、图片、名称），未计入：请写成普通文字。`);
}
function inComment(text, known) {
	const raw = isMarkdown(text) ? namedIn((text.text.match(COMMENT) ?? []).join(" "), known) : void 0;
	if (raw === void 0) return void 0;
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${raw} stands in an HTML comment and is not counted: write the work item outside of it.`, `${raw} 写在 HTML 注释中，未计入：请将工作项写在注释之外。`);
}
const OF_VENDOR = /^\/(?:$|b\/|openapp(?:\/|$))/u;
const CREDENTIALS = /^https?:\/\/[^/?#]*@/iu;
function otherPage(text, { hosts }) {
	const link = linksIn(isMarkdown(text) ? text.text.replace(COMMENT, " ") : text.text).find((one) => hosts.has(hostOf(one) ?? "") && !CREDENTIALS.test(one) && !OF_VENDOR.test(new URL(one).pathname));
	if (link === void 0) return void 0;
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(link, 200)} shows no single work item: copy the address of the work item's own page, which has /detail/ and the ID in it.`, `${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(link, 200)} 不是单个工作项的页面：请复制工作项详情页的地址，其中含有 /detail/ 和 ID。`);
}
function namedIn(text, { hosts, has_pattern }) {
	const page = linksIn(text).find((link) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.nn)(link, hosts) !== void 0);
	const form = has_pattern ? void 0 : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.B)(text.replace(LINK, " "))[0]?.raw;
	const raw = page ?? form;
	return raw === void 0 ? void 0 : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(raw, 200);
}
const DASHES = String.raw`\-－‐‑‒–—−﹣`;
const MISSPELT = new RegExp(String.raw`(?<![0-9A-Za-z.#＃'’])(?:[#＃]?[mf](?:[_.]| ?[:：${DASHES}]? ?)(?<id>[1-9]\d{4,18})|(?<![\d+][${DASHES}/]?|[¥￥$€£] ?)(?<alone>[1-9]\d{8,18}))(?!\.?[0-9A-Za-z]|[${DASHES}]\d)`, "giu");
const NO_ID = new RegExp([
	String.raw`(?:86)?1[3-9]\d{9}|1[4-9]\d{8}(?:\d{3}){0,3}|20[2-9]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d*`,
	String.raw`[1-9]\d?0{7,}|9{9,}|214748364[78]|429496729[56]|900719925474099[12]|9223372036854775807|1234567890?`,
	String.raw`#f\d{5}(?:\d\d)?`
].map((form) => `^(?:${form})$`).join("|"), "iu");
const UNIT = /^ ?(?:[%‰元块万亿秒天次条行人个件字]|[kmgtp]?i?b(?:ytes?)?\b|bytes?\b|(?:micro|milli|nano)?s(?:econds?)?\b|[mnµ]s\b|px\b)/iu;
const PERSON = /(?<![\w.\-])[@＠][\w.\-/]{1,140}|[\w.+\-]{1,64}@[\w.\-]{1,255}/gu;
function narrow(text) {
	return text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 65248));
}
function misspelt({ text, where }, { has_pattern }) {
	if (has_pattern) return void 0;
	const seen = text.replace(COMMENT, " ").replace(LINK, " ").replace(PERSON, " ");
	for (const { index, 0: found, groups } of narrow(seen).matchAll(MISSPELT)) {
		const { id, alone } = groups ?? {};
		const end = index + found.length;
		if (id === void 0 && (where === "commit" || UNIT.test(seen.slice(end, end + 20))) || NO_ID.test(found)) continue;
		const raw = seen.slice(index, end);
		const number = id ?? alone;
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${raw} is not counted: if it is a work item's ID, write m-${number}.`, `${raw} 未计入：如果它是工作项 ID，请写成 m-${number}。`);
	}
}
const TELLERS = [
	elsewhere,
	leadingOn,
	hidden,
	otherPage,
	misspelt,
	inComment
];
// src/find/nothing-named.ts
const SOURCES = {
	title: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the title", "标题"),
	body: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the description", "描述"),
	branch: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the branch name", "分支名"),
	commits: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("a commit message", "提交说明")
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
const MATCHING = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("what work_item_pattern matches with nothing but digits in its group id", " work_item_pattern 所匹配的写法（分组 id 只含数字）");
function afterKeyword({ work_item_keywords }) {
	return work_item_keywords.length === 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("", "") : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(" behind a word of work_item_keywords", "，前面加上 work_item_keywords 中的词语");
}
function nameOne(has, looked) {
	const { work_item_sources, work_item_pattern } = looked;
	const places = work_item_sources.filter((source) => has?.includes(source) ?? true);
	const after = afterKeyword(looked);
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.wn)(places.map((source) => SOURCES[source]));
	const form = work_item_pattern === void 0 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("m- and its ID such as m-123456", " m- 加工作项 ID（如 m-123456）") : MATCHING;
	if (places.length === 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Add a source to work_item_sources that this event has, or set work_item_id.", "请在 work_item_sources 中加入该事件具有的来源，或设置 work_item_id。");
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Put the work item's page address, or ${form.en},${after.en} into ${en}; or set work_item_id.`, `请在${zh}中写上工作项页面地址，或${form.zh}${after.zh}；也可以设置 work_item_id。`);
}
function nothingNamed(event, looked, texts) {
	const { said, remedy } = whereToName(event, looked);
	const why = uncounted(texts, {
		hosts: looked.work_item_hosts,
		has_pattern: looked.work_item_pattern !== void 0
	});
	if (why === void 0) return {
		said,
		remedy
	};
	return {
		said,
		remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${why.en} ${remedy.en}`, `${why.zh}${remedy.zh}`)
	};
}
function whereToName(event, looked) {
	if (looked.is_text) return {
		said: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("No work item is named in the input text", "输入 text 中没有指明工作项"),
		remedy: nameInText(looked)
	};
	if (looked.in_range) return {
		said: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`No work item is named in ${RANGE.en}`, `${RANGE.zh}中没有指明工作项`),
		remedy: nameOne(void 0, looked)
	};
	if (event.kind === "after_merge" || event.kind === "other") return {
		said: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The event ${event.name} carries no text that could name a work item`, `事件 ${event.name} 不带可指明工作项的文本`),
		remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Set work_item_id, text or since.", "请设置 work_item_id、text 或 since。")
	};
	return {
		said: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`No work item is named in ${PLACES[event.kind].en}`, `${PLACES[event.kind].zh}中没有指明工作项`),
		remedy: nameOne(HAS[event.kind], looked)
	};
}
function nameInText(looked) {
	const after = afterKeyword(looked);
	if (looked.work_item_pattern !== void 0) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Put ${MATCHING.en}${after.en} into text; or set work_item_id.`, `请在 text 中写上${MATCHING.zh}${after.zh}；也可以设置 work_item_id。`);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Put the work item's page address, or m- and its ID such as m-123456,${after.en} into text; or set work_item_id.`, `请在 text 中写上工作项页面地址，或 m- 加工作项 ID（如 m-123456）${after.zh}；也可以设置 work_item_id。`);
}
const PULL_REQUEST = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the pull request", "拉取请求");
const RANGE = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the commits of this range and their pull requests", "该区间内的提交及其拉取请求");
const PLACES = {
	pull_request: PULL_REQUEST,
	review: PULL_REQUEST,
	merge_group: PULL_REQUEST,
	push: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the pushed commits and their pull requests", "推送的提交及其拉取请求"),
	deployment: RANGE,
	deployment_status: RANGE,
	workflow_run: RANGE,
	release: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("the release", "发布说明")
};



/***/ })

};
;