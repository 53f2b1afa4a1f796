"use strict";
exports.id = 743;
exports.ids = [743];
exports.modules = {

/***/ 743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeRollbackReason: () => (/* binding */ composeRollbackReason),
/* harmony export */   h: () => (/* binding */ short),
/* harmony export */   y: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

// src/plan/rollback-reason.ts
const LONGEST_NAME = 60;
function composeRollbackReason(event, run, language = "en", takes_back = false) {
	const [workflow, repository, actor] = [
		short(run.workflow),
		short(run.repository),
		short(run.actor)
	];
	const commit = shaOf(event, run).slice(0, 12);
	const words = eventWords(event);
	const told = takes_back ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`Taken back by a merged revert: ${words.en}`, `被已合并的还原（revert）撤回：${words.zh}`) : words;
	return `${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`${told.en}. Workflow ${workflow} in ${repository}, commit ${commit}, by ${actor}.`, `${told.zh}。工作流 ${workflow}（${repository}），提交 ${commit}，操作者 ${actor}。`)[language]} ${run.run_url}`;
}
function shaOf(event, { sha }) {
	switch (event.kind) {
		case "workflow_run": return event.run.sha;
		case "deployment":
		case "deployment_status": return event.deployment.sha;
		default: return sha;
	}
}
function eventWords(event) {
	switch (event.kind) {
		case "pull_request": {
			const { number, state } = event.pull_request;
			if (state === "merged") return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`Pull request #${number} was merged`, `拉取请求 #${number} 已合并`);
			const activity = short(event.activity);
			return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`Pull request #${number} was ${activity}`, `拉取请求 #${number}：${activity}`);
		}
		case "deployment_status": {
			const [environment, state] = [short(event.deployment.environment), short(event.state)];
			return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`Deployment to ${environment}: ${state}`, `部署到 ${environment}：${state}`);
		}
		case "workflow_run": {
			const [workflow, conclusion] = [short(event.run.workflow), short(event.conclusion)];
			if (conclusion === "") return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`Run of ${workflow}`, `工作流 ${workflow} 的运行`);
			return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`Run of ${workflow} ended with ${conclusion}`, `工作流 ${workflow} 的运行以 ${conclusion} 结束`);
		}
		case "review":
		case "after_merge":
		case "other": return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`Event ${short(event.name)}`, `事件 ${short(event.name)}`);
		case "push":
		case "merge_group":
		case "deployment":
		case "release": return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.vn)(`Event ${event.kind}`, `事件 ${event.kind}`);
	}
}
function short(name) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(name), LONGEST_NAME);
}



/***/ })

};
;