"use strict";
exports.id = 693;
exports.ids = [693];
exports.modules = {

/***/ 693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveComment: () => (/* binding */ leaveComment)
/* harmony export */ });
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);

// src/operate/comment.ts
async function leaveComment(comment, moved, item, tracker, call) {
	if (moved.kind !== "confirmed" && moved.kind !== "rolled_back") return void 0;
	const { language, origin } = comment;
	const said = commentOf(moved.name, moved.action, moved.is_state === true, origin);
	const content = (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.sn)(said[language]);
	const answer = await tracker.comment(item, content, call, { attempts: 0 });
	return failureOf(answer.kind === "lost" && answer.again ? await tracker.comment(item, content, call, answer.sending) : answer, answer.kind === "lost");
}
function failureOf(answer, was_lost) {
	switch (answer.kind) {
		case "ok": return;
		case "refused":
			if (was_lost && answer.refusal.kind === "repeated") return void 0;
			return was_lost || answer.refusal.carried_out === "perhaps" ? commentLost((0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.x)(answer.refusal.message)) : commentRefused(answer.refusal.message);
		case "lost": return commentLost(answer.failure.sentence);
		case "unreachable": return was_lost ? commentLost(answer.failure.sentence) : commentNotSent(answer.failure.sentence);
	}
}
function commentOf(name, action, is_state, origin) {
	if (is_state) return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)(`Moved to "${name}": ${origin}`, `已流转到“${name}”：${origin}`);
	return action === "confirm" ? (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)(`Node "${name}" completed: ${origin}`, `节点“${name}”已完成：${origin}`) : (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)(`Node "${name}" rolled back: ${origin}`, `节点“${name}”已回滚：${origin}`);
}
function commentRefused(message) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)(`the comment could not be left: Feishu Project answered "${message}"`, `未能添加评论：飞书项目返回“${message}”`);
}
function commentNotSent({ en, zh }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)(`the comment was not left: ${en}`, `未添加评论：${zh}`);
}
function commentLost({ en, zh }) {
	return (0,_whole_js__WEBPACK_IMPORTED_MODULE_0__.An)(`the comment may not have been left: ${en}`, `评论可能未添加成功：${zh}`);
}



/***/ })

};
;