"use strict";
exports.id = 155;
exports.ids = [155];
exports.modules = {

/***/ 2155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdWhileOpen: () => (/* binding */ holdWhileOpen)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/find/hold.ts
const MOST_OPEN = 500;
const LISTED = 10;
async function holdWhileOpen(tasks, holding, look) {
	const confirmed = tasks.filter(_whole_js__WEBPACK_IMPORTED_MODULE_0__.P);
	const bases = new Map(confirmed.map((task) => [task, basesOf(task, holding)]));
	const open = new Map();
	for (const base of new Set([...bases.values()].flat())) open.set(base, await holders(base, holding, look));
	return tasks.map((task) => {
		const own = new Set(task.changes.map(({ number }) => number));
		const holding_it = (bases.get(task) ?? []).flatMap((base) => open.get(base) ?? []).filter(({ number, ids }) => !own.has(number) && ids.has(task.work_item_id));
		if (holding_it.length === 0) return task;
		const numbers = [...new Set(holding_it.map(({ number }) => number))].sort((one, other) => one - other);
		return held(task, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.F)("held", stillOpen(numbers)));
	});
}
function held(task, wait) {
	const waiting = (want) => want.do === "confirm" ? wait : want;
	const namings = task.namings?.map((naming) => ({
		...naming,
		want: waiting(naming.want)
	}));
	return {
		...task,
		want: waiting(task.want),
		...namings !== void 0 && { namings }
	};
}
function stillOpen(numbers) {
	const shown = numbers.map((number) => `#${number}`);
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Cn)(LISTED, shown));
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`still open: ${en}`, `尚未合并：${zh}`);
}
function basesOf({ changes }, { baseOf, default_branch }) {
	const told = changes.flatMap(({ number }) => number === void 0 ? [] : baseOf(number) ?? []);
	if (told.length > 0) return [...new Set(told)];
	if (default_branch === void 0) throw noBase();
	return [default_branch];
}
function noBase() {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("event_file", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("hold_while_open needs the default branch, and the event does not tell it (repository.default_branch)", "hold_while_open 需要知道默认分支，而事件中没有 repository.default_branch"));
}
async function holders(base, holding, look) {
	const listed = [];
	for await (const page of (await look.forge()).openPullRequests(base, look.call)) {
		listed.push(...page);
		if (listed.length > MOST_OPEN) throw tooManyOpen(base);
	}
	const ours = listed.filter((one) => !one.from_fork && !(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.tt)(one));
	const texts = ours.map((pull_request) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.et)(pull_request, holding.sources));
	const searched = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.I)(texts.flat(), holding.rules, look.call.signal);
	let start = 0;
	const some = ours.map((pull_request, index) => {
		const its = searched.slice(start, start += texts[index]?.length ?? 0);
		tellUnsearched(its, texts[index] ?? [], pull_request, look);
		const inside = (!its.some(({ none }) => none) ? its.flatMap(({ mentions }) => mentions) : []).filter(({ reference }) => (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.It)(reference, holding.bounds) === void 0);
		return {
			pull_request,
			ids: new Set(inside.map(({ reference }) => reference.work_item_id))
		};
	}).filter(({ ids }) => ids.size > 0);
	const reverts = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ut)(some, ({ pull_request }) => isRevert(pull_request, look));
	return some.flatMap(({ pull_request: { number }, ids }, index) => reverts[index] === true ? [] : [{
		number,
		ids
	}]);
}
function tellUnsearched(searched, texts, { number }, look) {
	texts.forEach(({ where }, index) => {
		const because = searched[index]?.not_searched;
		if (because !== void 0) look.tell("warning", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.G)(where, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ct)({
			kind: "pull_request",
			number
		}), because));
	});
}
async function isRevert(pull_request, look) {
	const said = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.it)(pull_request.title);
	if (said.kind !== "nothing") return said.kind === "revert";
	const name = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.ct)({
		kind: "pull_request",
		number: pull_request.number
	});
	const { takes_back } = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.V)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.lt)(pull_request), name, _whole_js__WEBPACK_IMPORTED_MODULE_0__.st, {
		...look,
		tell: () => void 0
	});
	return takes_back;
}
function tooManyOpen(base) {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn("forge_too_much", (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`More than ${MOST_OPEN} pull requests to ${base} are open, too many for hold_while_open to read.`, `目标分支 ${base} 上打开的拉取请求超过 ${MOST_OPEN} 个，hold_while_open 无法全部读取。`), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Close pull requests that nobody works on, or set `hold_while_open: false`.", "请关闭无人处理的拉取请求，或设置 `hold_while_open: false`。") });
}



/***/ })

};
;