// Generated from schemas/token-claims.v1.json by packages/protocol/scripts/generate.mjs. Do not edit: run `npm run generate`.
// @ts-nocheck
import type { Validate } from '../../validate.ts';
import type { TokenClaims } from '../messages.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var compiled = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://nodegx.org/schemas/token-claims.v1.json", type: "object", required: ["iss", "sub", "name", "community", "role", "iat", "exp"], properties: { iss: { type: "string", minLength: 1, maxLength: 2048 }, sub: { type: "string", minLength: 1, maxLength: 255, pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, name: { type: "string", minLength: 1, maxLength: 64, pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, avatar: { type: "string", format: "uri", pattern: "^https?://", maxLength: 2048 }, community: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" }, role: { type: "string", enum: ["owner", "moderator", "member", "guest"] }, grants: { type: "array", maxItems: 100, items: { $ref: "#/definitions/grant" } }, iat: { type: "number", minimum: 0 }, exp: { type: "number", minimum: 0 }, aud: { type: ["string", "array"], minLength: 1, maxLength: 255, minItems: 1, maxItems: 20, items: { type: "string", minLength: 1, maxLength: 255 } }, jti: { type: "string", minLength: 1, maxLength: 255 }, sid: { type: "string", minLength: 1, maxLength: 64, pattern: "^[A-Za-z0-9_-]+$" }, scope: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}( [a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}){0,15}$" } }, definitions: { grant: { type: "object", required: ["role"], properties: { room: { type: "string", minLength: 1, maxLength: 255 }, document: { type: "string", minLength: 1, maxLength: 255 }, role: { type: "string", enum: ["editor", "reviewer", "viewer"] } }, oneOf: [{ required: ["room"] }, { required: ["document"] }] } } }, schema12 = { type: "object", required: ["role"], properties: { room: { type: "string", minLength: 1, maxLength: 255 }, document: { type: "string", minLength: 1, maxLength: 255 }, role: { type: "string", enum: ["editor", "reviewer", "viewer"] } }, oneOf: [{ required: ["room"] }, { required: ["document"] }] }, func2 = require_ucs2length().default, pattern0 = new RegExp("^[^\\s\\u0000-\\u001F\\u007F]+$", "u"), pattern1 = new RegExp("^[^\\u0000-\\u001F\\u007F]+$", "u"), pattern2 = new RegExp("^https?://", "u"), pattern3 = new RegExp("^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$", "u"), pattern4 = new RegExp("^[A-Za-z0-9_-]+$", "u"), pattern5 = new RegExp("^[a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}( [a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}){0,15}$", "u"), formats0 = require_formats().fullFormats.uri;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.iss === void 0 && (missing0 = "iss") || data.sub === void 0 && (missing0 = "sub") || data.name === void 0 && (missing0 = "name") || data.community === void 0 && (missing0 = "community") || data.role === void 0 && (missing0 = "role") || data.iat === void 0 && (missing0 = "iat") || data.exp === void 0 && (missing0 = "exp"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.iss !== void 0) {
        let data0 = data.iss, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) > 2048)
              return validate10.errors = [{ instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
            if (func2(data0) < 1)
              return validate10.errors = [{ instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate10.errors = [{ instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.sub !== void 0) {
          let data1 = data.sub, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) > 255)
                return validate10.errors = [{ instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
              if (func2(data1) < 1)
                return validate10.errors = [{ instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              if (!pattern0.test(data1))
                return validate10.errors = [{ instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\s\\u0000-\\u001F\\u007F]+$"' }], !1;
            } else
              return validate10.errors = [{ instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let data2 = data.name, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) > 64)
                  return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                if (func2(data2) < 1)
                  return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                if (!pattern1.test(data2))
                  return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\u0000-\\u001F\\u007F]+$" }, message: 'must match pattern "^[^\\u0000-\\u001F\\u007F]+$"' }], !1;
              } else
                return validate10.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.avatar !== void 0) {
              let data3 = data.avatar, _errs7 = errors;
              if (errors === _errs7 && errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) > 2048)
                    return validate10.errors = [{ instancePath: instancePath + "/avatar", schemaPath: "#/properties/avatar/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                  if (pattern2.test(data3)) {
                    if (!formats0(data3))
                      return validate10.errors = [{ instancePath: instancePath + "/avatar", schemaPath: "#/properties/avatar/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                  } else
                    return validate10.errors = [{ instancePath: instancePath + "/avatar", schemaPath: "#/properties/avatar/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                } else
                  return validate10.errors = [{ instancePath: instancePath + "/avatar", schemaPath: "#/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.community !== void 0) {
                let data4 = data.community, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (!pattern3.test(data4))
                      return validate10.errors = [{ instancePath: instancePath + "/community", schemaPath: "#/properties/community/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"' }], !1;
                  } else
                    return validate10.errors = [{ instancePath: instancePath + "/community", schemaPath: "#/properties/community/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.role !== void 0) {
                  let data5 = data.role, _errs11 = errors;
                  if (typeof data5 != "string")
                    return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (!(data5 === "owner" || data5 === "moderator" || data5 === "member" || data5 === "guest"))
                    return validate10.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema11.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.grants !== void 0) {
                    let data6 = data.grants, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        if (data6.length > 100)
                          return validate10.errors = [{ instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs15 = errors, _errs16 = errors, _errs18 = errors, valid3 = !1, passing0 = null, _errs19 = errors;
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              let missing1;
                              if (data7.room === void 0 && (missing1 = "room")) {
                                let err0 = { instancePath: instancePath + "/grants/" + i0, schemaPath: "#/definitions/grant/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                              }
                            }
                            var _valid0 = _errs19 === errors;
                            _valid0 && (valid3 = !0, passing0 = 0);
                            let _errs20 = errors;
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              let missing2;
                              if (data7.document === void 0 && (missing2 = "document")) {
                                let err1 = { instancePath: instancePath + "/grants/" + i0, schemaPath: "#/definitions/grant/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                              }
                            }
                            var _valid0 = _errs20 === errors;
                            if (_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid0 && (valid3 = !0, passing0 = 1), valid3)
                              errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                            else {
                              let err2 = { instancePath: instancePath + "/grants/" + i0, schemaPath: "#/definitions/grant/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                              return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate10.errors = vErrors, !1;
                            }
                            if (errors === _errs16)
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing3;
                                if (data7.role === void 0 && (missing3 = "role"))
                                  return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0, schemaPath: "#/definitions/grant/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                if (data7.room !== void 0) {
                                  let data8 = data7.room, _errs21 = errors;
                                  if (errors === _errs21)
                                    if (typeof data8 == "string") {
                                      if (func2(data8) > 255)
                                        return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/room", schemaPath: "#/definitions/grant/properties/room/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                      if (func2(data8) < 1)
                                        return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/room", schemaPath: "#/definitions/grant/properties/room/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/room", schemaPath: "#/definitions/grant/properties/room/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid4 = _errs21 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4) {
                                  if (data7.document !== void 0) {
                                    let data9 = data7.document, _errs23 = errors;
                                    if (errors === _errs23)
                                      if (typeof data9 == "string") {
                                        if (func2(data9) > 255)
                                          return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/document", schemaPath: "#/definitions/grant/properties/document/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                        if (func2(data9) < 1)
                                          return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/document", schemaPath: "#/definitions/grant/properties/document/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/document", schemaPath: "#/definitions/grant/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid4 = _errs23 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4)
                                    if (data7.role !== void 0) {
                                      let data10 = data7.role, _errs25 = errors;
                                      if (typeof data10 != "string")
                                        return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/role", schemaPath: "#/definitions/grant/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      if (!(data10 === "editor" || data10 === "reviewer" || data10 === "viewer"))
                                        return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0 + "/role", schemaPath: "#/definitions/grant/properties/role/enum", keyword: "enum", params: { allowedValues: schema12.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var valid4 = _errs25 === errors;
                                    } else
                                      var valid4 = !0;
                                }
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/grants/" + i0, schemaPath: "#/definitions/grant/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate10.errors = [{ instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.iat !== void 0) {
                      let data11 = data.iat, _errs27 = errors;
                      if (errors === _errs27)
                        if (typeof data11 == "number" && isFinite(data11)) {
                          if (data11 < 0 || isNaN(data11))
                            return validate10.errors = [{ instancePath: instancePath + "/iat", schemaPath: "#/properties/iat/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        } else
                          return validate10.errors = [{ instancePath: instancePath + "/iat", schemaPath: "#/properties/iat/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid0 = _errs27 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.exp !== void 0) {
                        let data12 = data.exp, _errs29 = errors;
                        if (errors === _errs29)
                          if (typeof data12 == "number" && isFinite(data12)) {
                            if (data12 < 0 || isNaN(data12))
                              return validate10.errors = [{ instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          } else
                            return validate10.errors = [{ instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                        var valid0 = _errs29 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.aud !== void 0) {
                          let data13 = data.aud, _errs31 = errors;
                          if (typeof data13 != "string" && !Array.isArray(data13))
                            return validate10.errors = [{ instancePath: instancePath + "/aud", schemaPath: "#/properties/aud/type", keyword: "type", params: { type: schema11.properties.aud.type }, message: "must be string,array" }], !1;
                          if (errors === _errs31) {
                            if (typeof data13 == "string") {
                              if (func2(data13) > 255)
                                return validate10.errors = [{ instancePath: instancePath + "/aud", schemaPath: "#/properties/aud/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                              if (func2(data13) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/aud", schemaPath: "#/properties/aud/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            }
                            if (errors === _errs31 && Array.isArray(data13)) {
                              if (data13.length > 20)
                                return validate10.errors = [{ instancePath: instancePath + "/aud", schemaPath: "#/properties/aud/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" }], !1;
                              if (data13.length < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/aud", schemaPath: "#/properties/aud/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                              {
                                var valid5 = !0;
                                let len1 = data13.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data14 = data13[i1], _errs33 = errors;
                                  if (errors === _errs33)
                                    if (typeof data14 == "string") {
                                      if (func2(data14) > 255)
                                        return validate10.errors = [{ instancePath: instancePath + "/aud/" + i1, schemaPath: "#/properties/aud/items/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                      if (func2(data14) < 1)
                                        return validate10.errors = [{ instancePath: instancePath + "/aud/" + i1, schemaPath: "#/properties/aud/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate10.errors = [{ instancePath: instancePath + "/aud/" + i1, schemaPath: "#/properties/aud/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid5 = _errs33 === errors;
                                  if (!valid5)
                                    break;
                                }
                              }
                            }
                          }
                          var valid0 = _errs31 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.jti !== void 0) {
                            let data15 = data.jti, _errs35 = errors;
                            if (errors === _errs35)
                              if (typeof data15 == "string") {
                                if (func2(data15) > 255)
                                  return validate10.errors = [{ instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                                if (func2(data15) < 1)
                                  return validate10.errors = [{ instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              } else
                                return validate10.errors = [{ instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs35 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.sid !== void 0) {
                              let data16 = data.sid, _errs37 = errors;
                              if (errors === _errs37)
                                if (typeof data16 == "string") {
                                  if (func2(data16) > 64)
                                    return validate10.errors = [{ instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                  if (func2(data16) < 1)
                                    return validate10.errors = [{ instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  if (!pattern4.test(data16))
                                    return validate10.errors = [{ instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                                } else
                                  return validate10.errors = [{ instancePath: instancePath + "/sid", schemaPath: "#/properties/sid/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs37 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.scope !== void 0) {
                                let data17 = data.scope, _errs39 = errors;
                                if (errors === _errs39)
                                  if (typeof data17 == "string") {
                                    if (func2(data17) > 1024)
                                      return validate10.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }], !1;
                                    if (func2(data17) < 1)
                                      return validate10.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    if (!pattern5.test(data17))
                                      return validate10.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}( [a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}){0,15}$" }, message: 'must match pattern "^[a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}( [a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}){0,15}$"' }], !1;
                                  } else
                                    return validate10.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid0 = _errs39 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

export const validateTokenClaims: Validate<TokenClaims> = compiled;
