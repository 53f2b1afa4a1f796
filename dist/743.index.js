"use strict";
exports.id = 743;
exports.ids = [743];
exports.modules = {

/***/ 8743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   composeRollbackReason: () => (/* binding */ composeRollbackReason),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/plan/rollback-reason.ts
const LONGEST_NAME = 60;
function composeRollbackReason(event, run, { language, job_status }, want) {
	const told = withCause(eventWords(event), job_status, want);
	const where = whereItRan(event, run);
	const { en, zh } = where.length === 0 ? told : goingOn(told, (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Tn)(where, "clauses"));
	return withRun((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en}.`, `${zh}。`)[language], run);
}
function withCause({ en, zh }, job_status, want) {
	if (want.do !== "rollback") return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(en, zh);
	if (want.takes_back) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Taken back by a merged revert: ${en}`, `被已合并的还原（revert）撤回：${zh}`);
	if (want.by === "auto" && job_status === "failure") return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`The job failed. ${en}`, `作业失败。${zh}`);
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(en, zh);
}
function goingOn(before, after) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${before.en}. ${(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(after.en, "en")}`, `${before.zh}。${after.zh}`);
}
function whereItRan(event, run) {
	const commit = shaOf(event, run).slice(0, 12);
	const actor = short(run.actor);
	return [
		...placeOf(short(run.workflow), short(run.repository)),
		...commit === "" ? [] : [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`commit ${commit}`, `提交 ${commit}`)],
		...actor === "" ? [] : [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`by ${actor}`, `触发者 ${actor}`)]
	];
}
function placeOf(workflow, repository) {
	if (workflow === "") return repository === "" ? [] : [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`repository ${repository}`, `仓库 ${repository}`)];
	const [en, zh] = repository === "" ? ["", ""] : [` in ${repository}`, `（${repository}）`];
	return [(0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`workflow ${workflow}${en}`, `工作流 ${workflow}${zh}`)];
}
function withRun(told, { run_url }) {
	return [told, run_url].filter((part) => part !== "").join(" ");
}
function shaOf(event, { sha }) {
	switch (event.kind) {
		case "workflow_run": return event.run.sha;
		case "deployment":
		case "deployment_status": return event.deployment.sha;
		default: return sha;
	}
}
const NO_EVENT = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Rolled back by a CI job", "由 CI 作业回滚");
function eventWords(event) {
	switch (event.kind) {
		case "pull_request": {
			const { number, state } = event.pull_request;
			if (state === "merged") return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Pull request #${number} was merged`, `拉取请求 #${number} 已合并`);
			const activity = short(event.activity);
			return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Pull request #${number} was ${activity}`, `拉取请求 #${number}：${activity}`);
		}
		case "deployment_status": {
			const [environment, state] = [short(event.deployment.environment), short(event.state)];
			return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Deployment to ${environment}: ${state}`, `部署到 ${environment}：${state}`);
		}
		case "workflow_run": {
			const [workflow, conclusion] = [short(event.run.workflow), short(event.conclusion)];
			if (conclusion === "") return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Run of ${workflow}`, `工作流 ${workflow} 的运行`);
			return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Run of ${workflow} ended with ${conclusion}`, `工作流 ${workflow} 的运行以 ${conclusion} 结束`);
		}
		case "review":
		case "after_merge":
		case "other": {
			const name = short(event.name);
			return name === "" ? NO_EVENT : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Event ${name}`, `事件 ${name}`);
		}
		case "push":
		case "merge_group":
		case "deployment":
		case "release": return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Event ${event.kind}`, `事件 ${event.kind}`);
	}
}
function short(name) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Qt)((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Xt)(name), LONGEST_NAME);
}



/***/ })

};
;