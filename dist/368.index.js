"use strict";
exports.id = 368;
exports.ids = [368];
exports.modules = {

/***/ 368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excusedFailure: () => (/* binding */ excusedFailure)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/event/event.ts
const DEPENDABOT = "dependabot[bot]";
function withoutSecrets(event, { event_name, actor }) {
	if (!("pull_request" in event)) return void 0;
	if (actor === DEPENDABOT) return "dependabot";
	return event.pull_request.from_fork && event_name !== "pull_request_target" ? "fork" : void 0;
}
function needsDependabotSecrets(event, { actor }) {
	return actor === DEPENDABOT && !("pull_request" in event);
}
// src/event/missing-secrets.ts
const CREDENTIALS = new Set([
	"plugin_id",
	"plugin_secret",
	"user_key"
]);
const EXCUSES = {
	fork: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("pull requests from forks get no secrets; use the event pull_request_target with `types: [closed]` for them", "来自 fork 的 PR 拿不到密钥：请改用 `types: [closed]` 的 pull_request_target 事件"),
	dependabot: (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Dependabot runs don't get the repository's Actions secrets; add them as Dependabot secrets if its pull requests are to move work items", "Dependabot 触发的运行拿不到仓库的 Actions 密钥：如需流转工作项，请将其添加为 Dependabot 密钥")
};
const STORE_FOR_DEPENDABOT = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)("Dependabot runs don't get the repository's Actions secrets: store the same values as Dependabot secrets (Settings → Secrets and variables → Dependabot). Nothing has been sent to Feishu Project.", "Dependabot 触发的运行拿不到仓库的 Actions 密钥：请将相同的值添加为 Dependabot 密钥（Settings → Secrets and variables → Dependabot）。尚未向飞书项目发送任何请求。");
async function excusedFailure(error, world) {
	const failure = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.xn)(error);
	const event = await lacksSecretsOnly(failure) ? await eventOf(world) : void 0;
	if (event === void 0) return {
		kind: "failed",
		failure
	};
	const whose = withoutSecrets(event, world.context);
	if (whose !== void 0) return {
		kind: "skipped",
		because: EXCUSES[whose]
	};
	if (!needsDependabotSecrets(event, world.context)) return {
		kind: "failed",
		failure
	};
	const { code, sentence: what } = failure;
	return {
		kind: "failed",
		failure: new _whole_js__WEBPACK_IMPORTED_MODULE_0__.bn(code, what, {
			remedy: STORE_FOR_DEPENDABOT,
			cause: failure
		})
	};
}
async function lacksSecretsOnly(failure) {
	if (failure.code !== "wrong_inputs") return false;
	const { InputFailure } = await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 2227));
	return failure instanceof InputFailure && failure.problems.every(({ input, missing }) => missing && CREDENTIALS.has(input));
}
async function eventOf(world) {
	try {
		return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.yn)(world.context.event_name, await world.readPayload());
	} catch {
		return;
	}
}



/***/ })

};
;