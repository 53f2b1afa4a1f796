"use strict";
exports.id = 693;
exports.ids = [693];
exports.modules = {

/***/ 9693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentEach: () => (/* binding */ commentEach)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4767);

// src/operate/comment.ts
async function commentEach(step, outcomes, tracker, call) {
	const commented = [];
	for (const outcome of outcomes) {
		const comment_failed = await safely(step, outcome, tracker, {
			...call,
			is_optional: true
		});
		commented.push(comment_failed === void 0 ? outcome : {
			...outcome,
			comment_failed
		});
	}
	return commented;
}
async function safely(step, outcome, tracker, call) {
	try {
		return await leaveComment(step, outcome, tracker, call);
	} catch (error) {
		call.log({
			level: "info",
			text: error instanceof Error ? error.stack ?? error.message : String(error)
		});
		return _whole_js__WEBPACK_IMPORTED_MODULE_0__.T;
	}
}
async function leaveComment({ comment, item }, { kind, node_name, node, is_state }, tracker, call) {
	if (comment === void 0 || kind !== "confirmed" && kind !== "rolled_back") return void 0;
	const said = commentOf(node_name ?? node.node_id, kind, is_state === true, comment.origin);
	const content = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.$t)(said[comment.language]);
	const answer = await tracker.comment(item, content, call, { attempts: 0 });
	return failureOf(answer.kind === "lost" && answer.again ? await tracker.comment(item, content, call, answer.sending) : answer, answer.kind === "lost");
}
function failureOf(answer, was_lost) {
	switch (answer.kind) {
		case "ok": return;
		case "refused":
			if (was_lost && answer.refusal.kind === "repeated") return void 0;
			return was_lost || answer.refusal.carried_out === "perhaps" ? commentLost((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.D)(answer.refusal.message)) : commentRefused(answer.refusal);
		case "lost": return commentLost(answer.failure.sentence);
		case "unreachable": return was_lost ? commentLost(answer.failure.sentence) : commentNotSent(answer.failure.sentence);
	}
}
function commentOf(name, kind, is_state, origin) {
	const { en, zh } = moved(name, kind, is_state);
	return origin === "" ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en}.`, `${zh}。`) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${en}: ${origin}`, `${zh}：${origin}`);
}
function moved(name, kind, is_state) {
	if (is_state) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Moved to "${name}"`, `已流转到“${name}”`);
	return kind === "confirmed" ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Node "${name}" completed`, `节点“${name}”已完成`) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`Node "${name}" rolled back`, `节点“${name}”已回滚`);
}
function commentRefused({ kind, message }) {
	const { en, zh } = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.D)(message);
	const said = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the comment could not be left: ${en}`, `未能添加评论：${zh}`);
	if (kind !== "permission") return said;
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`${said.en}. Grant the plugin the call 添加评论 (comment/create), publish a version and update it in the space`, `${said.zh}。请为插件授予“添加评论”（comment/create）的权限，发布版本并在空间中更新插件`);
}
function commentNotSent({ en, zh }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the comment was not left: ${en}`, `未添加评论：${zh}`);
}
function commentLost({ en, zh }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.Dn)(`the comment may not have been left: ${en}`, `评论可能未添加成功：${zh}`);
}



/***/ })

};
;