"use strict";
exports.id = 648;
exports.ids = [648];
exports.modules = {

/***/ 5648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noneTouches: () => (/* binding */ noneTouches),
/* harmony export */   onPaths: () => (/* binding */ onPaths),
/* harmony export */   pathsOfRelease: () => (/* binding */ pathsOfRelease)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6296);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4767);


// src/find/paths.ts
const LONGEST_PATH = 1024;
const LONGEST_NAME = 255;
const BEYOND_A_NAME = new RegExp(`(?<=^|/)([^/]{${LONGEST_NAME}})[^/]+`, "gu");
async function matcherOf(globs) {
	const { default: picomatch } = await __webpack_require__.e(/* import() */ 930).then(__webpack_require__.bind(__webpack_require__, 2930)).then((m) => (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.r)(m.default, 1));
	const rules = globs.map((glob) => {
		const takes_away = glob.startsWith("!");
		const pattern = (takes_away ? glob.slice(1) : glob).normalize().replace(/^\.?\//, "").replace(/\/$/, "/**");
		const patterns = [literally(pattern, "()|"), literally(pattern, "()|[]")];
		return {
			takes_away,
			matches: picomatch(patterns, {
				dot: true,
				nonegate: true,
				strictSlashes: true
			})
		};
	});
	const by_default = rules.every(({ takes_away }) => takes_away);
	return (path) => {
		const written = path.slice(0, LONGEST_PATH).normalize().replaceAll(BEYOND_A_NAME, "$1");
		const last = rules.findLast(({ matches }) => matches(written));
		return last === void 0 ? by_default : !last.takes_away;
	};
}
function literally(pattern, signs) {
	return pattern.replace(/\\.|./gsu, (sign) => signs.includes(sign) ? `\\${sign}` : sign);
}
const MOST_COMMITS = 100;
async function onPaths(drafts, globs, look) {
	const matches = await matcherOf(globs);
	const commits = drafts.filter(({ change }) => change.kind === "commit");
	const unasked = new Set(commits.slice(MOST_COMMITS));
	if (unasked.size > 0) look.tell("warning", notAsked(unasked.size));
	const kept = await (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.ut)(drafts, async (draft) => unasked.has(draft) || await touches(draft, matches, look));
	return drafts.filter((_, index) => kept[index] === true);
}
async function touches({ change, pull_request }, matches, look) {
	const forge = await look.forge();
	const isTouched = ({ path, previous_path }) => matches(path) || previous_path !== void 0 && matches(previous_path);
	const lists = pull_request === void 0 ? [() => forge.filesOfCommit(change.sha ?? "", look.call)] : [false, true].map((previous_names) => () => forge.filesOfPullRequest(pull_request.number, { previous_names }, look.call));
	let last;
	for (const ask of lists) {
		last = await ask();
		if (await some(last.files, isTouched, look)) return true;
		if (!last.complete || last.files.every(({ is_renamed }) => is_renamed === false)) break;
	}
	if (last === void 0 || last.complete) return false;
	look.tell("warning", cutShort(change));
	return true;
}
async function some(files, isTouched, look) {
	for (const file of files) {
		if ([file.path, file.previous_path ?? ""].some(({ length }) => length > LONGEST_NAME)) await look.clock.sleep(0, look.call.signal);
		look.call.signal.throwIfAborted();
		if (isTouched(file)) return true;
	}
	return false;
}
function cutShort({ name }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`the list of files that ${name.en} changes is cut short, so it counts as matching paths`, `${name.zh} 的变更文件列表不完整，按匹配 paths 处理`);
}
function notAsked(count) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`the files of ${MOST_COMMITS} commits without a pull request were read; the other ${count} ${count === 1 ? "counts" : "count"} as matching paths`, `只读取了 ${MOST_COMMITS} 个无拉取请求的提交的文件，其余 ${count} 个按匹配 paths 处理`);
}
function noneTouches(count, globs) {
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Tn)(globs);
	return count === 1 ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`the change touches no file that paths (${en}) matches`, `该变更没有涉及与 paths（${zh}）匹配的文件`) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(`none of the ${count} changes touches a file that paths (${en}) matches`, `${count} 个变更都没有涉及与 paths（${zh}）匹配的文件`);
}
function pathsOfRelease() {
	return new _whole_js__WEBPACK_IMPORTED_MODULE_1__.bn("wrong_inputs", (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("`paths` needs commits, and the text of a release is its name and notes.", "`paths` 需要提交，而 release 事件的文本只有名称和说明。"), { remedy: (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__.Dn)("Set `since: last_release` to read the commits of the release, or remove paths.", "请设置 `since: last_release` 以读取该发布的提交，或删除 paths。") });
}



/***/ })

};
;