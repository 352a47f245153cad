/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number, $Array = $util.global.Array, $Boolean = $util.global.Boolean, $isFinite = $util.global.isFinite;

const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const parley = $root.parley = (() => {

    const parley = {};

    parley.v1 = (function() {

        const v1 = {};

        v1.ClientFrame = (function() {

            const ClientFrame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ClientFrame.prototype.hello = null;
            ClientFrame.prototype.send = null;
            ClientFrame.prototype.requestHuman = null;
            ClientFrame.prototype.stopTurn = null;
            ClientFrame.prototype.leave = null;
            ClientFrame.prototype.rate = null;
            ClientFrame.prototype.typing = null;
            ClientFrame.prototype.read = null;
            ClientFrame.prototype.ack = null;
            ClientFrame.prototype.pong = null;

            let $oneOfFields;

            $Object.defineProperty(ClientFrame.prototype, "frame", {
                get: $util.oneOfGetter($oneOfFields = ["hello", "send", "requestHuman", "stopTurn", "leave", "rate", "typing", "read", "ack", "pong"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ClientFrame.create = function(properties) {
                return new ClientFrame(properties);
            };

            ClientFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                    $root.parley.v1.Hello.encode(message.hello, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.send != null && $Object.hasOwnProperty.call(message, "send"))
                    $root.parley.v1.Send.encode(message.send, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.requestHuman != null && $Object.hasOwnProperty.call(message, "requestHuman"))
                    $root.parley.v1.RequestHuman.encode(message.requestHuman, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.stopTurn != null && $Object.hasOwnProperty.call(message, "stopTurn"))
                    $root.parley.v1.StopTurn.encode(message.stopTurn, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.leave != null && $Object.hasOwnProperty.call(message, "leave"))
                    $root.parley.v1.Leave.encode(message.leave, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.rate != null && $Object.hasOwnProperty.call(message, "rate"))
                    $root.parley.v1.Rate.encode(message.rate, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing"))
                    $root.parley.v1.Typing.encode(message.typing, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.read != null && $Object.hasOwnProperty.call(message, "read"))
                    $root.parley.v1.Read.encode(message.read, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.ack != null && $Object.hasOwnProperty.call(message, "ack"))
                    $root.parley.v1.Ack.encode(message.ack, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.pong != null && $Object.hasOwnProperty.call(message, "pong"))
                    $root.parley.v1.Pong.encode(message.pong, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ClientFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ClientFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.parley.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            message.frame = "hello";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.send = $root.parley.v1.Send.decode(reader, reader.size(), $undefined, _depth + 1, message.send);
                            message.frame = "send";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.requestHuman = $root.parley.v1.RequestHuman.decode(reader, reader.size(), $undefined, _depth + 1, message.requestHuman);
                            message.frame = "requestHuman";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.stopTurn = $root.parley.v1.StopTurn.decode(reader, reader.size(), $undefined, _depth + 1, message.stopTurn);
                            message.frame = "stopTurn";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.leave = $root.parley.v1.Leave.decode(reader, reader.size(), $undefined, _depth + 1, message.leave);
                            message.frame = "leave";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.rate = $root.parley.v1.Rate.decode(reader, reader.size(), $undefined, _depth + 1, message.rate);
                            message.frame = "rate";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.typing = $root.parley.v1.Typing.decode(reader, reader.size(), $undefined, _depth + 1, message.typing);
                            message.frame = "typing";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.read = $root.parley.v1.Read.decode(reader, reader.size(), $undefined, _depth + 1, message.read);
                            message.frame = "read";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.ack = $root.parley.v1.Ack.decode(reader, reader.size(), $undefined, _depth + 1, message.ack);
                            message.frame = "ack";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.pong = $root.parley.v1.Pong.decode(reader, reader.size(), $undefined, _depth + 1, message.pong);
                            message.frame = "pong";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ClientFrame.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Hello.verify(message.hello, _depth + 1);
                        if (error)
                            return "hello." + error;
                    }
                }
                if (message.send != null && $Object.hasOwnProperty.call(message, "send")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Send.verify(message.send, _depth + 1);
                        if (error)
                            return "send." + error;
                    }
                }
                if (message.requestHuman != null && $Object.hasOwnProperty.call(message, "requestHuman")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.RequestHuman.verify(message.requestHuman, _depth + 1);
                        if (error)
                            return "requestHuman." + error;
                    }
                }
                if (message.stopTurn != null && $Object.hasOwnProperty.call(message, "stopTurn")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.StopTurn.verify(message.stopTurn, _depth + 1);
                        if (error)
                            return "stopTurn." + error;
                    }
                }
                if (message.leave != null && $Object.hasOwnProperty.call(message, "leave")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Leave.verify(message.leave, _depth + 1);
                        if (error)
                            return "leave." + error;
                    }
                }
                if (message.rate != null && $Object.hasOwnProperty.call(message, "rate")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Rate.verify(message.rate, _depth + 1);
                        if (error)
                            return "rate." + error;
                    }
                }
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Typing.verify(message.typing, _depth + 1);
                        if (error)
                            return "typing." + error;
                    }
                }
                if (message.read != null && $Object.hasOwnProperty.call(message, "read")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Read.verify(message.read, _depth + 1);
                        if (error)
                            return "read." + error;
                    }
                }
                if (message.ack != null && $Object.hasOwnProperty.call(message, "ack")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Ack.verify(message.ack, _depth + 1);
                        if (error)
                            return "ack." + error;
                    }
                }
                if (message.pong != null && $Object.hasOwnProperty.call(message, "pong")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Pong.verify(message.pong, _depth + 1);
                        if (error)
                            return "pong." + error;
                    }
                }
                return null;
            };

            ClientFrame.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.ClientFrame)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.ClientFrame: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.ClientFrame();
                if (object.hello != null) {
                    if (!$util.isObject(object.hello))
                        throw $TypeError(".parley.v1.ClientFrame.hello: object expected");
                    message.hello = $root.parley.v1.Hello.fromObject(object.hello, _depth + 1);
                }
                if (object.send != null) {
                    if (!$util.isObject(object.send))
                        throw $TypeError(".parley.v1.ClientFrame.send: object expected");
                    message.send = $root.parley.v1.Send.fromObject(object.send, _depth + 1);
                }
                if (object.requestHuman != null) {
                    if (!$util.isObject(object.requestHuman))
                        throw $TypeError(".parley.v1.ClientFrame.requestHuman: object expected");
                    message.requestHuman = $root.parley.v1.RequestHuman.fromObject(object.requestHuman, _depth + 1);
                }
                if (object.stopTurn != null) {
                    if (!$util.isObject(object.stopTurn))
                        throw $TypeError(".parley.v1.ClientFrame.stopTurn: object expected");
                    message.stopTurn = $root.parley.v1.StopTurn.fromObject(object.stopTurn, _depth + 1);
                }
                if (object.leave != null) {
                    if (!$util.isObject(object.leave))
                        throw $TypeError(".parley.v1.ClientFrame.leave: object expected");
                    message.leave = $root.parley.v1.Leave.fromObject(object.leave, _depth + 1);
                }
                if (object.rate != null) {
                    if (!$util.isObject(object.rate))
                        throw $TypeError(".parley.v1.ClientFrame.rate: object expected");
                    message.rate = $root.parley.v1.Rate.fromObject(object.rate, _depth + 1);
                }
                if (object.typing != null) {
                    if (!$util.isObject(object.typing))
                        throw $TypeError(".parley.v1.ClientFrame.typing: object expected");
                    message.typing = $root.parley.v1.Typing.fromObject(object.typing, _depth + 1);
                }
                if (object.read != null) {
                    if (!$util.isObject(object.read))
                        throw $TypeError(".parley.v1.ClientFrame.read: object expected");
                    message.read = $root.parley.v1.Read.fromObject(object.read, _depth + 1);
                }
                if (object.ack != null) {
                    if (!$util.isObject(object.ack))
                        throw $TypeError(".parley.v1.ClientFrame.ack: object expected");
                    message.ack = $root.parley.v1.Ack.fromObject(object.ack, _depth + 1);
                }
                if (object.pong != null) {
                    if (!$util.isObject(object.pong))
                        throw $TypeError(".parley.v1.ClientFrame.pong: object expected");
                    message.pong = $root.parley.v1.Pong.fromObject(object.pong, _depth + 1);
                }
                return message;
            };

            ClientFrame.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.hello != null && $Object.hasOwnProperty.call(message, "hello")) {
                    object.hello = $root.parley.v1.Hello.toObject(message.hello, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "hello";
                }
                if (message.send != null && $Object.hasOwnProperty.call(message, "send")) {
                    object.send = $root.parley.v1.Send.toObject(message.send, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "send";
                }
                if (message.requestHuman != null && $Object.hasOwnProperty.call(message, "requestHuman")) {
                    object.requestHuman = $root.parley.v1.RequestHuman.toObject(message.requestHuman, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "requestHuman";
                }
                if (message.stopTurn != null && $Object.hasOwnProperty.call(message, "stopTurn")) {
                    object.stopTurn = $root.parley.v1.StopTurn.toObject(message.stopTurn, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "stopTurn";
                }
                if (message.leave != null && $Object.hasOwnProperty.call(message, "leave")) {
                    object.leave = $root.parley.v1.Leave.toObject(message.leave, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "leave";
                }
                if (message.rate != null && $Object.hasOwnProperty.call(message, "rate")) {
                    object.rate = $root.parley.v1.Rate.toObject(message.rate, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "rate";
                }
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing")) {
                    object.typing = $root.parley.v1.Typing.toObject(message.typing, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "typing";
                }
                if (message.read != null && $Object.hasOwnProperty.call(message, "read")) {
                    object.read = $root.parley.v1.Read.toObject(message.read, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "read";
                }
                if (message.ack != null && $Object.hasOwnProperty.call(message, "ack")) {
                    object.ack = $root.parley.v1.Ack.toObject(message.ack, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "ack";
                }
                if (message.pong != null && $Object.hasOwnProperty.call(message, "pong")) {
                    object.pong = $root.parley.v1.Pong.toObject(message.pong, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "pong";
                }
                return object;
            };

            ClientFrame.prototype.toJSON = function() {
                return ClientFrame.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ClientFrame;
        })();

        v1.Hello = (function() {

            const Hello = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Hello.prototype.token = "";
            Hello.prototype.conversationId = "";
            Hello.prototype.resume = null;

            Hello.create = function(properties) {
                return new Hello(properties);
            };

            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.token != null && $Object.hasOwnProperty.call(message, "token") && message.token !== "")
                    writer.uint32(10).string(message.token);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(18).string(message.conversationId);
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume"))
                    $root.parley.v1.Resume.encode(message.resume, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.resume = $root.parley.v1.Resume.decode(reader, reader.size(), $undefined, _depth + 1, message.resume);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Hello.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    if (!$util.isString(message.token))
                        return "token: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume")) {
                    let error = $root.parley.v1.Resume.verify(message.resume, _depth + 1);
                    if (error)
                        return "resume." + error;
                }
                return null;
            };

            Hello.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Hello)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Hello: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Hello();
                if (object.token != null)
                    if (typeof object.token !== "string" || object.token.length)
                        message.token = $String(object.token);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.resume != null) {
                    if (!$util.isObject(object.resume))
                        throw $TypeError(".parley.v1.Hello.resume: object expected");
                    message.resume = $root.parley.v1.Resume.fromObject(object.resume, _depth + 1);
                }
                return message;
            };

            Hello.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.token = "";
                    object.conversationId = "";
                    object.resume = null;
                }
                if (message.token != null && $Object.hasOwnProperty.call(message, "token"))
                    object.token = message.token;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.resume != null && $Object.hasOwnProperty.call(message, "resume"))
                    object.resume = $root.parley.v1.Resume.toObject(message.resume, options, _depth + 1);
                return object;
            };

            Hello.prototype.toJSON = function() {
                return Hello.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Hello;
        })();

        v1.Resume = (function() {

            const Resume = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Resume.prototype.epoch = "";
            Resume.prototype.lastSeq = 0;

            Resume.create = function(properties) {
                return new Resume(properties);
            };

            Resume.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== "")
                    writer.uint32(10).string(message.epoch);
                if (message.lastSeq != null && $Object.hasOwnProperty.call(message, "lastSeq") && message.lastSeq !== 0)
                    writer.uint32(16).uint32(message.lastSeq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Resume.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Resume();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.lastSeq = value;
                            else
                                delete message.lastSeq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Resume.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isString(message.epoch))
                        return "epoch: string expected";
                if (message.lastSeq != null && $Object.hasOwnProperty.call(message, "lastSeq"))
                    if (!$util.isInteger(message.lastSeq))
                        return "lastSeq: integer expected";
                return null;
            };

            Resume.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Resume)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Resume: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Resume();
                if (object.epoch != null)
                    if (typeof object.epoch !== "string" || object.epoch.length)
                        message.epoch = $String(object.epoch);
                if (object.lastSeq != null)
                    if ($Number(object.lastSeq) !== 0)
                        message.lastSeq = object.lastSeq >>> 0;
                return message;
            };

            Resume.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.epoch = "";
                    object.lastSeq = 0;
                }
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.lastSeq != null && $Object.hasOwnProperty.call(message, "lastSeq"))
                    object.lastSeq = message.lastSeq;
                return object;
            };

            Resume.prototype.toJSON = function() {
                return Resume.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Resume;
        })();

        v1.Send = (function() {

            const Send = function (properties) {
                this.fileIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Send.prototype.clientMessageId = "";
            Send.prototype.after = "";
            Send.prototype.text = "";
            Send.prototype.fileIds = $util.emptyArray;

            Send.create = function(properties) {
                return new Send(properties);
            };

            Send.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(10).string(message.clientMessageId);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(18).string(message.after);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(26).string(message.text);
                if (message.fileIds != null && message.fileIds.length)
                    for (let i = 0; i < message.fileIds.length; ++i)
                        writer.uint32(34).string(message.fileIds[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Send.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Send();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.fileIds && message.fileIds.length))
                                message.fileIds = [];
                            message.fileIds.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Send.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    if (!$util.isString(message.clientMessageId))
                        return "clientMessageId: string expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isString(message.after))
                        return "after: string expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.fileIds != null && $Object.hasOwnProperty.call(message, "fileIds")) {
                    if (!$Array.isArray(message.fileIds))
                        return "fileIds: array expected";
                    for (let i = 0; i < message.fileIds.length; ++i)
                        if (!$util.isString(message.fileIds[i]))
                            return "fileIds: string[] expected";
                }
                return null;
            };

            Send.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Send)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Send: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Send();
                if (object.clientMessageId != null)
                    if (typeof object.clientMessageId !== "string" || object.clientMessageId.length)
                        message.clientMessageId = $String(object.clientMessageId);
                if (object.after != null)
                    if (typeof object.after !== "string" || object.after.length)
                        message.after = $String(object.after);
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.fileIds) {
                    if (!$Array.isArray(object.fileIds))
                        throw $TypeError(".parley.v1.Send.fileIds: array expected");
                    message.fileIds = $Array(object.fileIds.length);
                    for (let i = 0; i < object.fileIds.length; ++i)
                        message.fileIds[i] = $String(object.fileIds[i]);
                }
                return message;
            };

            Send.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.fileIds = [];
                if (options.defaults) {
                    object.clientMessageId = "";
                    object.after = "";
                    object.text = "";
                }
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    object.clientMessageId = message.clientMessageId;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    object.after = message.after;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.fileIds && message.fileIds.length) {
                    object.fileIds = $Array(message.fileIds.length);
                    for (let j = 0; j < message.fileIds.length; ++j)
                        object.fileIds[j] = message.fileIds[j];
                }
                return object;
            };

            Send.prototype.toJSON = function() {
                return Send.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Send;
        })();

        v1.RequestHuman = (function() {

            const RequestHuman = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RequestHuman.prototype.clientMessageId = "";
            RequestHuman.prototype.after = "";

            RequestHuman.create = function(properties) {
                return new RequestHuman(properties);
            };

            RequestHuman.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(10).string(message.clientMessageId);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(18).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RequestHuman.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.RequestHuman();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RequestHuman.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    if (!$util.isString(message.clientMessageId))
                        return "clientMessageId: string expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isString(message.after))
                        return "after: string expected";
                return null;
            };

            RequestHuman.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.RequestHuman)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.RequestHuman: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.RequestHuman();
                if (object.clientMessageId != null)
                    if (typeof object.clientMessageId !== "string" || object.clientMessageId.length)
                        message.clientMessageId = $String(object.clientMessageId);
                if (object.after != null)
                    if (typeof object.after !== "string" || object.after.length)
                        message.after = $String(object.after);
                return message;
            };

            RequestHuman.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.clientMessageId = "";
                    object.after = "";
                }
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    object.clientMessageId = message.clientMessageId;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    object.after = message.after;
                return object;
            };

            RequestHuman.prototype.toJSON = function() {
                return RequestHuman.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RequestHuman;
        })();

        v1.StopTurn = (function() {

            const StopTurn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StopTurn.prototype.clientMessageId = "";
            StopTurn.prototype.after = "";
            StopTurn.prototype.turnId = "";

            StopTurn.create = function(properties) {
                return new StopTurn(properties);
            };

            StopTurn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(10).string(message.clientMessageId);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(18).string(message.after);
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(26).string(message.turnId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StopTurn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.StopTurn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            StopTurn.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    if (!$util.isString(message.clientMessageId))
                        return "clientMessageId: string expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isString(message.after))
                        return "after: string expected";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                return null;
            };

            StopTurn.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.StopTurn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.StopTurn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.StopTurn();
                if (object.clientMessageId != null)
                    if (typeof object.clientMessageId !== "string" || object.clientMessageId.length)
                        message.clientMessageId = $String(object.clientMessageId);
                if (object.after != null)
                    if (typeof object.after !== "string" || object.after.length)
                        message.after = $String(object.after);
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                return message;
            };

            StopTurn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.clientMessageId = "";
                    object.after = "";
                    object.turnId = "";
                }
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    object.clientMessageId = message.clientMessageId;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    object.after = message.after;
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                return object;
            };

            StopTurn.prototype.toJSON = function() {
                return StopTurn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StopTurn;
        })();

        v1.Leave = (function() {

            const Leave = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Leave.prototype.clientMessageId = "";
            Leave.prototype.after = "";

            Leave.create = function(properties) {
                return new Leave(properties);
            };

            Leave.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(10).string(message.clientMessageId);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(18).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Leave.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Leave();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Leave.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    if (!$util.isString(message.clientMessageId))
                        return "clientMessageId: string expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isString(message.after))
                        return "after: string expected";
                return null;
            };

            Leave.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Leave)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Leave: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Leave();
                if (object.clientMessageId != null)
                    if (typeof object.clientMessageId !== "string" || object.clientMessageId.length)
                        message.clientMessageId = $String(object.clientMessageId);
                if (object.after != null)
                    if (typeof object.after !== "string" || object.after.length)
                        message.after = $String(object.after);
                return message;
            };

            Leave.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.clientMessageId = "";
                    object.after = "";
                }
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    object.clientMessageId = message.clientMessageId;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    object.after = message.after;
                return object;
            };

            Leave.prototype.toJSON = function() {
                return Leave.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Leave;
        })();

        v1.Rate = (function() {

            const Rate = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Rate.prototype.clientMessageId = "";
            Rate.prototype.after = "";
            Rate.prototype.score = 0;
            Rate.prototype.comment = "";

            Rate.create = function(properties) {
                return new Rate(properties);
            };

            Rate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(10).string(message.clientMessageId);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(18).string(message.after);
                if (message.score != null && $Object.hasOwnProperty.call(message, "score") && message.score !== 0)
                    writer.uint32(24).uint32(message.score);
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment") && message.comment !== "")
                    writer.uint32(34).string(message.comment);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Rate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Rate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.score = value;
                            else
                                delete message.score;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.comment = value;
                            else
                                delete message.comment;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Rate.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    if (!$util.isString(message.clientMessageId))
                        return "clientMessageId: string expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isString(message.after))
                        return "after: string expected";
                if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                    if (!$util.isInteger(message.score))
                        return "score: integer expected";
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
                    if (!$util.isString(message.comment))
                        return "comment: string expected";
                return null;
            };

            Rate.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Rate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Rate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Rate();
                if (object.clientMessageId != null)
                    if (typeof object.clientMessageId !== "string" || object.clientMessageId.length)
                        message.clientMessageId = $String(object.clientMessageId);
                if (object.after != null)
                    if (typeof object.after !== "string" || object.after.length)
                        message.after = $String(object.after);
                if (object.score != null)
                    if ($Number(object.score) !== 0)
                        message.score = object.score >>> 0;
                if (object.comment != null)
                    if (typeof object.comment !== "string" || object.comment.length)
                        message.comment = $String(object.comment);
                return message;
            };

            Rate.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.clientMessageId = "";
                    object.after = "";
                    object.score = 0;
                    object.comment = "";
                }
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    object.clientMessageId = message.clientMessageId;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    object.after = message.after;
                if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                    object.score = message.score;
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
                    object.comment = message.comment;
                return object;
            };

            Rate.prototype.toJSON = function() {
                return Rate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Rate;
        })();

        v1.Typing = (function() {

            const Typing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Typing.prototype.on = false;
            Typing.prototype.author = null;

            Typing.create = function(properties) {
                return new Typing(properties);
            };

            Typing.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
                    writer.uint32(8).bool(message.on);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    $root.parley.v1.Author.encode(message.author, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Typing.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Typing();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.on = value;
                            else
                                delete message.on;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.author = $root.parley.v1.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Typing.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.on != null && $Object.hasOwnProperty.call(message, "on"))
                    if (typeof message.on !== "boolean")
                        return "on: boolean expected";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author")) {
                    let error = $root.parley.v1.Author.verify(message.author, _depth + 1);
                    if (error)
                        return "author." + error;
                }
                return null;
            };

            Typing.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Typing)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Typing: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Typing();
                if (object.on != null)
                    if (object.on)
                        message.on = $Boolean(object.on);
                if (object.author != null) {
                    if (!$util.isObject(object.author))
                        throw $TypeError(".parley.v1.Typing.author: object expected");
                    message.author = $root.parley.v1.Author.fromObject(object.author, _depth + 1);
                }
                return message;
            };

            Typing.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.on = false;
                    object.author = null;
                }
                if (message.on != null && $Object.hasOwnProperty.call(message, "on"))
                    object.on = message.on;
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = $root.parley.v1.Author.toObject(message.author, options, _depth + 1);
                return object;
            };

            Typing.prototype.toJSON = function() {
                return Typing.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Typing;
        })();

        v1.Read = (function() {

            const Read = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Read.prototype.seq = 0;

            Read.create = function(properties) {
                return new Read(properties);
            };

            Read.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(8).uint32(message.seq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Read.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Read();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Read.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                return null;
            };

            Read.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Read)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Read: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Read();
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                return message;
            };

            Read.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.seq = 0;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                return object;
            };

            Read.prototype.toJSON = function() {
                return Read.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Read;
        })();

        v1.Ack = (function() {

            const Ack = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Ack.prototype.seq = 0;
            Ack.prototype.turnId = "";
            Ack.prototype.offset = 0;

            Ack.create = function(properties) {
                return new Ack(properties);
            };

            Ack.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(8).uint32(message.seq);
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(18).string(message.turnId);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && message.offset !== 0)
                    writer.uint32(24).uint32(message.offset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Ack.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Ack();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.offset = value;
                            else
                                delete message.offset;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Ack.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    if (!$util.isInteger(message.offset))
                        return "offset: integer expected";
                return null;
            };

            Ack.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Ack)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Ack: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Ack();
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.offset != null)
                    if ($Number(object.offset) !== 0)
                        message.offset = object.offset >>> 0;
                return message;
            };

            Ack.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.seq = 0;
                    object.turnId = "";
                    object.offset = 0;
                }
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    object.offset = message.offset;
                return object;
            };

            Ack.prototype.toJSON = function() {
                return Ack.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Ack;
        })();

        v1.Pong = (function() {

            const Pong = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Pong.create = function(properties) {
                return new Pong(properties);
            };

            Pong.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Pong.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Pong();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Pong.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            Pong.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Pong)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Pong: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.parley.v1.Pong();
            };

            Pong.toObject = function () {
                return {};
            };

            Pong.prototype.toJSON = function() {
                return Pong.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Pong;
        })();

        v1.ServerFrame = (function() {

            const ServerFrame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ServerFrame.prototype.welcome = null;
            ServerFrame.prototype.sent = null;
            ServerFrame.prototype.event = null;
            ServerFrame.prototype.turn = null;
            ServerFrame.prototype.delta = null;
            ServerFrame.prototype.typing = null;
            ServerFrame.prototype.presence = null;
            ServerFrame.prototype.nack = null;
            ServerFrame.prototype.drain = null;
            ServerFrame.prototype.ping = null;
            ServerFrame.prototype.error = null;

            let $oneOfFields;

            $Object.defineProperty(ServerFrame.prototype, "frame", {
                get: $util.oneOfGetter($oneOfFields = ["welcome", "sent", "event", "turn", "delta", "typing", "presence", "nack", "drain", "ping", "error"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ServerFrame.create = function(properties) {
                return new ServerFrame(properties);
            };

            ServerFrame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome"))
                    $root.parley.v1.Welcome.encode(message.welcome, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.sent != null && $Object.hasOwnProperty.call(message, "sent"))
                    $root.parley.v1.Sent.encode(message.sent, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                    $root.parley.v1.Event.encode(message.event, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.turn != null && $Object.hasOwnProperty.call(message, "turn"))
                    $root.parley.v1.Turn.encode(message.turn, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.delta != null && $Object.hasOwnProperty.call(message, "delta"))
                    $root.parley.v1.Delta.encode(message.delta, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing"))
                    $root.parley.v1.Typing.encode(message.typing, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence"))
                    $root.parley.v1.Presence.encode(message.presence, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.nack != null && $Object.hasOwnProperty.call(message, "nack"))
                    $root.parley.v1.Nack.encode(message.nack, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.drain != null && $Object.hasOwnProperty.call(message, "drain"))
                    $root.parley.v1.Drain.encode(message.drain, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping"))
                    $root.parley.v1.Ping.encode(message.ping, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    $root.parley.v1.Error.encode(message.error, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ServerFrame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ServerFrame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.welcome = $root.parley.v1.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                            message.frame = "welcome";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.sent = $root.parley.v1.Sent.decode(reader, reader.size(), $undefined, _depth + 1, message.sent);
                            message.frame = "sent";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.event = $root.parley.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                            message.frame = "event";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.turn = $root.parley.v1.Turn.decode(reader, reader.size(), $undefined, _depth + 1, message.turn);
                            message.frame = "turn";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.delta = $root.parley.v1.Delta.decode(reader, reader.size(), $undefined, _depth + 1, message.delta);
                            message.frame = "delta";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.typing = $root.parley.v1.Typing.decode(reader, reader.size(), $undefined, _depth + 1, message.typing);
                            message.frame = "typing";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.presence = $root.parley.v1.Presence.decode(reader, reader.size(), $undefined, _depth + 1, message.presence);
                            message.frame = "presence";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.nack = $root.parley.v1.Nack.decode(reader, reader.size(), $undefined, _depth + 1, message.nack);
                            message.frame = "nack";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.drain = $root.parley.v1.Drain.decode(reader, reader.size(), $undefined, _depth + 1, message.drain);
                            message.frame = "drain";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.ping = $root.parley.v1.Ping.decode(reader, reader.size(), $undefined, _depth + 1, message.ping);
                            message.frame = "ping";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.parley.v1.Error.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.frame = "error";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ServerFrame.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome")) {
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Welcome.verify(message.welcome, _depth + 1);
                        if (error)
                            return "welcome." + error;
                    }
                }
                if (message.sent != null && $Object.hasOwnProperty.call(message, "sent")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Sent.verify(message.sent, _depth + 1);
                        if (error)
                            return "sent." + error;
                    }
                }
                if (message.event != null && $Object.hasOwnProperty.call(message, "event")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Event.verify(message.event, _depth + 1);
                        if (error)
                            return "event." + error;
                    }
                }
                if (message.turn != null && $Object.hasOwnProperty.call(message, "turn")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Turn.verify(message.turn, _depth + 1);
                        if (error)
                            return "turn." + error;
                    }
                }
                if (message.delta != null && $Object.hasOwnProperty.call(message, "delta")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Delta.verify(message.delta, _depth + 1);
                        if (error)
                            return "delta." + error;
                    }
                }
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Typing.verify(message.typing, _depth + 1);
                        if (error)
                            return "typing." + error;
                    }
                }
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Presence.verify(message.presence, _depth + 1);
                        if (error)
                            return "presence." + error;
                    }
                }
                if (message.nack != null && $Object.hasOwnProperty.call(message, "nack")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Nack.verify(message.nack, _depth + 1);
                        if (error)
                            return "nack." + error;
                    }
                }
                if (message.drain != null && $Object.hasOwnProperty.call(message, "drain")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Drain.verify(message.drain, _depth + 1);
                        if (error)
                            return "drain." + error;
                    }
                }
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Ping.verify(message.ping, _depth + 1);
                        if (error)
                            return "ping." + error;
                    }
                }
                if (message.error != null && $Object.hasOwnProperty.call(message, "error")) {
                    if (properties.frame === 1)
                        return "frame: multiple values";
                    properties.frame = 1;
                    {
                        let error = $root.parley.v1.Error.verify(message.error, _depth + 1);
                        if (error)
                            return "error." + error;
                    }
                }
                return null;
            };

            ServerFrame.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.ServerFrame)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.ServerFrame: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.ServerFrame();
                if (object.welcome != null) {
                    if (!$util.isObject(object.welcome))
                        throw $TypeError(".parley.v1.ServerFrame.welcome: object expected");
                    message.welcome = $root.parley.v1.Welcome.fromObject(object.welcome, _depth + 1);
                }
                if (object.sent != null) {
                    if (!$util.isObject(object.sent))
                        throw $TypeError(".parley.v1.ServerFrame.sent: object expected");
                    message.sent = $root.parley.v1.Sent.fromObject(object.sent, _depth + 1);
                }
                if (object.event != null) {
                    if (!$util.isObject(object.event))
                        throw $TypeError(".parley.v1.ServerFrame.event: object expected");
                    message.event = $root.parley.v1.Event.fromObject(object.event, _depth + 1);
                }
                if (object.turn != null) {
                    if (!$util.isObject(object.turn))
                        throw $TypeError(".parley.v1.ServerFrame.turn: object expected");
                    message.turn = $root.parley.v1.Turn.fromObject(object.turn, _depth + 1);
                }
                if (object.delta != null) {
                    if (!$util.isObject(object.delta))
                        throw $TypeError(".parley.v1.ServerFrame.delta: object expected");
                    message.delta = $root.parley.v1.Delta.fromObject(object.delta, _depth + 1);
                }
                if (object.typing != null) {
                    if (!$util.isObject(object.typing))
                        throw $TypeError(".parley.v1.ServerFrame.typing: object expected");
                    message.typing = $root.parley.v1.Typing.fromObject(object.typing, _depth + 1);
                }
                if (object.presence != null) {
                    if (!$util.isObject(object.presence))
                        throw $TypeError(".parley.v1.ServerFrame.presence: object expected");
                    message.presence = $root.parley.v1.Presence.fromObject(object.presence, _depth + 1);
                }
                if (object.nack != null) {
                    if (!$util.isObject(object.nack))
                        throw $TypeError(".parley.v1.ServerFrame.nack: object expected");
                    message.nack = $root.parley.v1.Nack.fromObject(object.nack, _depth + 1);
                }
                if (object.drain != null) {
                    if (!$util.isObject(object.drain))
                        throw $TypeError(".parley.v1.ServerFrame.drain: object expected");
                    message.drain = $root.parley.v1.Drain.fromObject(object.drain, _depth + 1);
                }
                if (object.ping != null) {
                    if (!$util.isObject(object.ping))
                        throw $TypeError(".parley.v1.ServerFrame.ping: object expected");
                    message.ping = $root.parley.v1.Ping.fromObject(object.ping, _depth + 1);
                }
                if (object.error != null) {
                    if (!$util.isObject(object.error))
                        throw $TypeError(".parley.v1.ServerFrame.error: object expected");
                    message.error = $root.parley.v1.Error.fromObject(object.error, _depth + 1);
                }
                return message;
            };

            ServerFrame.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.welcome != null && $Object.hasOwnProperty.call(message, "welcome")) {
                    object.welcome = $root.parley.v1.Welcome.toObject(message.welcome, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "welcome";
                }
                if (message.sent != null && $Object.hasOwnProperty.call(message, "sent")) {
                    object.sent = $root.parley.v1.Sent.toObject(message.sent, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "sent";
                }
                if (message.event != null && $Object.hasOwnProperty.call(message, "event")) {
                    object.event = $root.parley.v1.Event.toObject(message.event, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "event";
                }
                if (message.turn != null && $Object.hasOwnProperty.call(message, "turn")) {
                    object.turn = $root.parley.v1.Turn.toObject(message.turn, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "turn";
                }
                if (message.delta != null && $Object.hasOwnProperty.call(message, "delta")) {
                    object.delta = $root.parley.v1.Delta.toObject(message.delta, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "delta";
                }
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing")) {
                    object.typing = $root.parley.v1.Typing.toObject(message.typing, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "typing";
                }
                if (message.presence != null && $Object.hasOwnProperty.call(message, "presence")) {
                    object.presence = $root.parley.v1.Presence.toObject(message.presence, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "presence";
                }
                if (message.nack != null && $Object.hasOwnProperty.call(message, "nack")) {
                    object.nack = $root.parley.v1.Nack.toObject(message.nack, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "nack";
                }
                if (message.drain != null && $Object.hasOwnProperty.call(message, "drain")) {
                    object.drain = $root.parley.v1.Drain.toObject(message.drain, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "drain";
                }
                if (message.ping != null && $Object.hasOwnProperty.call(message, "ping")) {
                    object.ping = $root.parley.v1.Ping.toObject(message.ping, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "ping";
                }
                if (message.error != null && $Object.hasOwnProperty.call(message, "error")) {
                    object.error = $root.parley.v1.Error.toObject(message.error, options, _depth + 1);
                    if (options.oneofs)
                        object.frame = "error";
                }
                return object;
            };

            ServerFrame.prototype.toJSON = function() {
                return ServerFrame.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ServerFrame;
        })();

        v1.Welcome = (function() {

            const Welcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Welcome.prototype.connectionId = "";
            Welcome.prototype.conversationId = "";
            Welcome.prototype.epoch = "";
            Welcome.prototype.headSeq = 0;
            Welcome.prototype.owner = "";
            Welcome.prototype.ownerEpoch = 0;
            Welcome.prototype.answeredTo = 0;
            Welcome.prototype.resumed = false;
            Welcome.prototype.heartbeatMs = 0;
            Welcome.prototype.creditBytes = 0;

            Welcome.create = function(properties) {
                return new Welcome(properties);
            };

            Welcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.connectionId != null && $Object.hasOwnProperty.call(message, "connectionId") && message.connectionId !== "")
                    writer.uint32(10).string(message.connectionId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(18).string(message.conversationId);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== "")
                    writer.uint32(26).string(message.epoch);
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq") && message.headSeq !== 0)
                    writer.uint32(32).uint32(message.headSeq);
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                    writer.uint32(42).string(message.owner);
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch") && message.ownerEpoch !== 0)
                    writer.uint32(48).uint32(message.ownerEpoch);
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo") && message.answeredTo !== 0)
                    writer.uint32(56).uint32(message.answeredTo);
                if (message.resumed != null && $Object.hasOwnProperty.call(message, "resumed") && message.resumed !== false)
                    writer.uint32(64).bool(message.resumed);
                if (message.heartbeatMs != null && $Object.hasOwnProperty.call(message, "heartbeatMs") && message.heartbeatMs !== 0)
                    writer.uint32(72).uint32(message.heartbeatMs);
                if (message.creditBytes != null && $Object.hasOwnProperty.call(message, "creditBytes") && message.creditBytes !== 0)
                    writer.uint32(80).uint32(message.creditBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Welcome.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Welcome();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.connectionId = value;
                            else
                                delete message.connectionId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.headSeq = value;
                            else
                                delete message.headSeq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.owner = value;
                            else
                                delete message.owner;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ownerEpoch = value;
                            else
                                delete message.ownerEpoch;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.answeredTo = value;
                            else
                                delete message.answeredTo;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.resumed = value;
                            else
                                delete message.resumed;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.heartbeatMs = value;
                            else
                                delete message.heartbeatMs;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.creditBytes = value;
                            else
                                delete message.creditBytes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Welcome.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.connectionId != null && $Object.hasOwnProperty.call(message, "connectionId"))
                    if (!$util.isString(message.connectionId))
                        return "connectionId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isString(message.epoch))
                        return "epoch: string expected";
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    if (!$util.isInteger(message.headSeq))
                        return "headSeq: integer expected";
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    if (!$util.isString(message.owner))
                        return "owner: string expected";
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch"))
                    if (!$util.isInteger(message.ownerEpoch))
                        return "ownerEpoch: integer expected";
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo"))
                    if (!$util.isInteger(message.answeredTo))
                        return "answeredTo: integer expected";
                if (message.resumed != null && $Object.hasOwnProperty.call(message, "resumed"))
                    if (typeof message.resumed !== "boolean")
                        return "resumed: boolean expected";
                if (message.heartbeatMs != null && $Object.hasOwnProperty.call(message, "heartbeatMs"))
                    if (!$util.isInteger(message.heartbeatMs))
                        return "heartbeatMs: integer expected";
                if (message.creditBytes != null && $Object.hasOwnProperty.call(message, "creditBytes"))
                    if (!$util.isInteger(message.creditBytes))
                        return "creditBytes: integer expected";
                return null;
            };

            Welcome.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Welcome)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Welcome: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Welcome();
                if (object.connectionId != null)
                    if (typeof object.connectionId !== "string" || object.connectionId.length)
                        message.connectionId = $String(object.connectionId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.epoch != null)
                    if (typeof object.epoch !== "string" || object.epoch.length)
                        message.epoch = $String(object.epoch);
                if (object.headSeq != null)
                    if ($Number(object.headSeq) !== 0)
                        message.headSeq = object.headSeq >>> 0;
                if (object.owner != null)
                    if (typeof object.owner !== "string" || object.owner.length)
                        message.owner = $String(object.owner);
                if (object.ownerEpoch != null)
                    if ($Number(object.ownerEpoch) !== 0)
                        message.ownerEpoch = object.ownerEpoch >>> 0;
                if (object.answeredTo != null)
                    if ($Number(object.answeredTo) !== 0)
                        message.answeredTo = object.answeredTo >>> 0;
                if (object.resumed != null)
                    if (object.resumed)
                        message.resumed = $Boolean(object.resumed);
                if (object.heartbeatMs != null)
                    if ($Number(object.heartbeatMs) !== 0)
                        message.heartbeatMs = object.heartbeatMs >>> 0;
                if (object.creditBytes != null)
                    if ($Number(object.creditBytes) !== 0)
                        message.creditBytes = object.creditBytes >>> 0;
                return message;
            };

            Welcome.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.connectionId = "";
                    object.conversationId = "";
                    object.epoch = "";
                    object.headSeq = 0;
                    object.owner = "";
                    object.ownerEpoch = 0;
                    object.answeredTo = 0;
                    object.resumed = false;
                    object.heartbeatMs = 0;
                    object.creditBytes = 0;
                }
                if (message.connectionId != null && $Object.hasOwnProperty.call(message, "connectionId"))
                    object.connectionId = message.connectionId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    object.headSeq = message.headSeq;
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    object.owner = message.owner;
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch"))
                    object.ownerEpoch = message.ownerEpoch;
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo"))
                    object.answeredTo = message.answeredTo;
                if (message.resumed != null && $Object.hasOwnProperty.call(message, "resumed"))
                    object.resumed = message.resumed;
                if (message.heartbeatMs != null && $Object.hasOwnProperty.call(message, "heartbeatMs"))
                    object.heartbeatMs = message.heartbeatMs;
                if (message.creditBytes != null && $Object.hasOwnProperty.call(message, "creditBytes"))
                    object.creditBytes = message.creditBytes;
                return object;
            };

            Welcome.prototype.toJSON = function() {
                return Welcome.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Welcome;
        })();

        v1.Sent = (function() {

            const Sent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Sent.prototype.clientMessageId = "";
            Sent.prototype.seq = 0;
            Sent.prototype.at = 0;

            Sent.create = function(properties) {
                return new Sent(properties);
            };

            Sent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(10).string(message.clientMessageId);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(16).uint32(message.seq);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(25).double(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Sent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Sent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Sent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    if (!$util.isString(message.clientMessageId))
                        return "clientMessageId: string expected";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    if (typeof message.at !== "number")
                        return "at: number expected";
                return null;
            };

            Sent.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Sent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Sent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Sent();
                if (object.clientMessageId != null)
                    if (typeof object.clientMessageId !== "string" || object.clientMessageId.length)
                        message.clientMessageId = $String(object.clientMessageId);
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.at != null)
                    if (!$Object.is($Number(object.at), 0))
                        message.at = $Number(object.at);
                return message;
            };

            Sent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.clientMessageId = "";
                    object.seq = 0;
                    object.at = 0;
                }
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    object.clientMessageId = message.clientMessageId;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    object.at = options.json && !$isFinite(message.at) ? $String(message.at) : message.at;
                return object;
            };

            Sent.prototype.toJSON = function() {
                return Sent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Sent;
        })();

        v1.Author = (function() {

            const Author = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Author.prototype.kind = 0;
            Author.prototype.id = "";
            Author.prototype.name = "";

            Author.create = function(properties) {
                return new Author(properties);
            };

            Author.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(8).int32(message.kind);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(18).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(26).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Author.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Author();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Author.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                        return "kind: enum value expected";
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isString(message.id))
                        return "id: string expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                return null;
            };

            Author.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Author)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Author: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Author();
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.parley.v1.Author.Kind[object.kind] !== 0))
                    switch (object.kind) {
                    case "KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "VISITOR":
                    case 1:
                        message.kind = 1;
                        break;
                    case "AI":
                    case 2:
                        message.kind = 2;
                        break;
                    case "AGENT":
                    case 3:
                        message.kind = 3;
                        break;
                    case "SYSTEM":
                    case 4:
                        message.kind = 4;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                return message;
            };

            Author.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.kind = options.enums === $String ? "KIND_UNSPECIFIED" : 0;
                    object.id = "";
                    object.name = "";
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.parley.v1.Author.Kind[message.kind] === $undefined ? message.kind : $root.parley.v1.Author.Kind[message.kind] : message.kind;
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                return object;
            };

            Author.prototype.toJSON = function() {
                return Author.toObject(this, $protobuf.util.toJSONOptions);
            };

            Author.Kind = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "KIND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "VISITOR"] = 1;
                values[valuesById[2] = "AI"] = 2;
                values[valuesById[3] = "AGENT"] = 3;
                values[valuesById[4] = "SYSTEM"] = 4;
                return values;
            })();

            return Author;
        })();

        v1.Event = (function() {

            const Event = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Event.prototype.conversationId = "";
            Event.prototype.seq = 0;
            Event.prototype.at = 0;
            Event.prototype.ownerEpoch = 0;
            Event.prototype.answeredTo = 0;
            Event.prototype.author = null;
            Event.prototype.clientMessageId = "";
            Event.prototype.turnId = "";
            Event.prototype.message = null;
            Event.prototype.handoff = null;
            Event.prototype.assigned = null;
            Event.prototype.owner = null;
            Event.prototype.rated = null;
            Event.prototype.closed = null;
            Event.prototype.note = null;
            Event.prototype.turnEnded = null;

            let $oneOfFields;

            $Object.defineProperty(Event.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["message", "handoff", "assigned", "owner", "rated", "closed", "note", "turnEnded"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Event.create = function(properties) {
                return new Event(properties);
            };

            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(10).string(message.conversationId);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(16).uint32(message.seq);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(25).double(message.at);
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch") && message.ownerEpoch !== 0)
                    writer.uint32(32).uint32(message.ownerEpoch);
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo") && message.answeredTo !== 0)
                    writer.uint32(40).uint32(message.answeredTo);
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    $root.parley.v1.Author.encode(message.author, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(58).string(message.clientMessageId);
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(66).string(message.turnId);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.parley.v1.Message.encode(message.message, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.handoff != null && $Object.hasOwnProperty.call(message, "handoff"))
                    $root.parley.v1.Handoff.encode(message.handoff, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.assigned != null && $Object.hasOwnProperty.call(message, "assigned"))
                    $root.parley.v1.Assigned.encode(message.assigned, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    $root.parley.v1.OwnerChanged.encode(message.owner, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.rated != null && $Object.hasOwnProperty.call(message, "rated"))
                    $root.parley.v1.Rated.encode(message.rated, writer.uint32(106).fork(), _depth + 1).ldelim();
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed"))
                    $root.parley.v1.Closed.encode(message.closed, writer.uint32(114).fork(), _depth + 1).ldelim();
                if (message.note != null && $Object.hasOwnProperty.call(message, "note"))
                    $root.parley.v1.Note.encode(message.note, writer.uint32(122).fork(), _depth + 1).ldelim();
                if (message.turnEnded != null && $Object.hasOwnProperty.call(message, "turnEnded"))
                    $root.parley.v1.TurnEnded.encode(message.turnEnded, writer.uint32(130).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ownerEpoch = value;
                            else
                                delete message.ownerEpoch;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.answeredTo = value;
                            else
                                delete message.answeredTo;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.author = $root.parley.v1.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.parley.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            message.body = "message";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.handoff = $root.parley.v1.Handoff.decode(reader, reader.size(), $undefined, _depth + 1, message.handoff);
                            message.body = "handoff";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.assigned = $root.parley.v1.Assigned.decode(reader, reader.size(), $undefined, _depth + 1, message.assigned);
                            message.body = "assigned";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.owner = $root.parley.v1.OwnerChanged.decode(reader, reader.size(), $undefined, _depth + 1, message.owner);
                            message.body = "owner";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.rated = $root.parley.v1.Rated.decode(reader, reader.size(), $undefined, _depth + 1, message.rated);
                            message.body = "rated";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.closed = $root.parley.v1.Closed.decode(reader, reader.size(), $undefined, _depth + 1, message.closed);
                            message.body = "closed";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.note = $root.parley.v1.Note.decode(reader, reader.size(), $undefined, _depth + 1, message.note);
                            message.body = "note";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.turnEnded = $root.parley.v1.TurnEnded.decode(reader, reader.size(), $undefined, _depth + 1, message.turnEnded);
                            message.body = "turnEnded";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Event.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    if (typeof message.at !== "number")
                        return "at: number expected";
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch"))
                    if (!$util.isInteger(message.ownerEpoch))
                        return "ownerEpoch: integer expected";
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo"))
                    if (!$util.isInteger(message.answeredTo))
                        return "answeredTo: integer expected";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author")) {
                    let error = $root.parley.v1.Author.verify(message.author, _depth + 1);
                    if (error)
                        return "author." + error;
                }
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    if (!$util.isString(message.clientMessageId))
                        return "clientMessageId: string expected";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message")) {
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.Message.verify(message.message, _depth + 1);
                        if (error)
                            return "message." + error;
                    }
                }
                if (message.handoff != null && $Object.hasOwnProperty.call(message, "handoff")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.Handoff.verify(message.handoff, _depth + 1);
                        if (error)
                            return "handoff." + error;
                    }
                }
                if (message.assigned != null && $Object.hasOwnProperty.call(message, "assigned")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.Assigned.verify(message.assigned, _depth + 1);
                        if (error)
                            return "assigned." + error;
                    }
                }
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.OwnerChanged.verify(message.owner, _depth + 1);
                        if (error)
                            return "owner." + error;
                    }
                }
                if (message.rated != null && $Object.hasOwnProperty.call(message, "rated")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.Rated.verify(message.rated, _depth + 1);
                        if (error)
                            return "rated." + error;
                    }
                }
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.Closed.verify(message.closed, _depth + 1);
                        if (error)
                            return "closed." + error;
                    }
                }
                if (message.note != null && $Object.hasOwnProperty.call(message, "note")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.Note.verify(message.note, _depth + 1);
                        if (error)
                            return "note." + error;
                    }
                }
                if (message.turnEnded != null && $Object.hasOwnProperty.call(message, "turnEnded")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.TurnEnded.verify(message.turnEnded, _depth + 1);
                        if (error)
                            return "turnEnded." + error;
                    }
                }
                return null;
            };

            Event.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Event)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Event: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Event();
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.at != null)
                    if (!$Object.is($Number(object.at), 0))
                        message.at = $Number(object.at);
                if (object.ownerEpoch != null)
                    if ($Number(object.ownerEpoch) !== 0)
                        message.ownerEpoch = object.ownerEpoch >>> 0;
                if (object.answeredTo != null)
                    if ($Number(object.answeredTo) !== 0)
                        message.answeredTo = object.answeredTo >>> 0;
                if (object.author != null) {
                    if (!$util.isObject(object.author))
                        throw $TypeError(".parley.v1.Event.author: object expected");
                    message.author = $root.parley.v1.Author.fromObject(object.author, _depth + 1);
                }
                if (object.clientMessageId != null)
                    if (typeof object.clientMessageId !== "string" || object.clientMessageId.length)
                        message.clientMessageId = $String(object.clientMessageId);
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.message != null) {
                    if (!$util.isObject(object.message))
                        throw $TypeError(".parley.v1.Event.message: object expected");
                    message.message = $root.parley.v1.Message.fromObject(object.message, _depth + 1);
                }
                if (object.handoff != null) {
                    if (!$util.isObject(object.handoff))
                        throw $TypeError(".parley.v1.Event.handoff: object expected");
                    message.handoff = $root.parley.v1.Handoff.fromObject(object.handoff, _depth + 1);
                }
                if (object.assigned != null) {
                    if (!$util.isObject(object.assigned))
                        throw $TypeError(".parley.v1.Event.assigned: object expected");
                    message.assigned = $root.parley.v1.Assigned.fromObject(object.assigned, _depth + 1);
                }
                if (object.owner != null) {
                    if (!$util.isObject(object.owner))
                        throw $TypeError(".parley.v1.Event.owner: object expected");
                    message.owner = $root.parley.v1.OwnerChanged.fromObject(object.owner, _depth + 1);
                }
                if (object.rated != null) {
                    if (!$util.isObject(object.rated))
                        throw $TypeError(".parley.v1.Event.rated: object expected");
                    message.rated = $root.parley.v1.Rated.fromObject(object.rated, _depth + 1);
                }
                if (object.closed != null) {
                    if (!$util.isObject(object.closed))
                        throw $TypeError(".parley.v1.Event.closed: object expected");
                    message.closed = $root.parley.v1.Closed.fromObject(object.closed, _depth + 1);
                }
                if (object.note != null) {
                    if (!$util.isObject(object.note))
                        throw $TypeError(".parley.v1.Event.note: object expected");
                    message.note = $root.parley.v1.Note.fromObject(object.note, _depth + 1);
                }
                if (object.turnEnded != null) {
                    if (!$util.isObject(object.turnEnded))
                        throw $TypeError(".parley.v1.Event.turnEnded: object expected");
                    message.turnEnded = $root.parley.v1.TurnEnded.fromObject(object.turnEnded, _depth + 1);
                }
                return message;
            };

            Event.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.conversationId = "";
                    object.seq = 0;
                    object.at = 0;
                    object.ownerEpoch = 0;
                    object.answeredTo = 0;
                    object.author = null;
                    object.clientMessageId = "";
                    object.turnId = "";
                }
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    object.at = options.json && !$isFinite(message.at) ? $String(message.at) : message.at;
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch"))
                    object.ownerEpoch = message.ownerEpoch;
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo"))
                    object.answeredTo = message.answeredTo;
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = $root.parley.v1.Author.toObject(message.author, options, _depth + 1);
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    object.clientMessageId = message.clientMessageId;
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message")) {
                    object.message = $root.parley.v1.Message.toObject(message.message, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "message";
                }
                if (message.handoff != null && $Object.hasOwnProperty.call(message, "handoff")) {
                    object.handoff = $root.parley.v1.Handoff.toObject(message.handoff, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "handoff";
                }
                if (message.assigned != null && $Object.hasOwnProperty.call(message, "assigned")) {
                    object.assigned = $root.parley.v1.Assigned.toObject(message.assigned, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "assigned";
                }
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner")) {
                    object.owner = $root.parley.v1.OwnerChanged.toObject(message.owner, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "owner";
                }
                if (message.rated != null && $Object.hasOwnProperty.call(message, "rated")) {
                    object.rated = $root.parley.v1.Rated.toObject(message.rated, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "rated";
                }
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed")) {
                    object.closed = $root.parley.v1.Closed.toObject(message.closed, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "closed";
                }
                if (message.note != null && $Object.hasOwnProperty.call(message, "note")) {
                    object.note = $root.parley.v1.Note.toObject(message.note, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "note";
                }
                if (message.turnEnded != null && $Object.hasOwnProperty.call(message, "turnEnded")) {
                    object.turnEnded = $root.parley.v1.TurnEnded.toObject(message.turnEnded, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "turnEnded";
                }
                return object;
            };

            Event.prototype.toJSON = function() {
                return Event.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Event;
        })();

        v1.Message = (function() {

            const Message = function (properties) {
                this.files = [];
                this.citations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Message.prototype.text = "";
            Message.prototype.files = $util.emptyArray;
            Message.prototype.citations = $util.emptyArray;
            Message.prototype.degradation = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Message.prototype, "_degradation", {
                get: $util.oneOfGetter($oneOfFields = ["degradation"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Message.create = function(properties) {
                return new Message(properties);
            };

            Message.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(10).string(message.text);
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.parley.v1.File.encode(message.files[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.citations != null && message.citations.length)
                    for (let i = 0; i < message.citations.length; ++i)
                        $root.parley.v1.Citation.encode(message.citations[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.degradation != null && $Object.hasOwnProperty.call(message, "degradation"))
                    writer.uint32(32).int32(message.degradation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Message.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Message();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.parley.v1.File.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.citations && message.citations.length))
                                message.citations = [];
                            message.citations.push($root.parley.v1.Citation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.degradation = reader.int32();
                            message._degradation = "degradation";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Message.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.files != null && $Object.hasOwnProperty.call(message, "files")) {
                    if (!$Array.isArray(message.files))
                        return "files: array expected";
                    for (let i = 0; i < message.files.length; ++i) {
                        let error = $root.parley.v1.File.verify(message.files[i], _depth + 1);
                        if (error)
                            return "files." + error;
                    }
                }
                if (message.citations != null && $Object.hasOwnProperty.call(message, "citations")) {
                    if (!$Array.isArray(message.citations))
                        return "citations: array expected";
                    for (let i = 0; i < message.citations.length; ++i) {
                        let error = $root.parley.v1.Citation.verify(message.citations[i], _depth + 1);
                        if (error)
                            return "citations." + error;
                    }
                }
                if (message.degradation != null && $Object.hasOwnProperty.call(message, "degradation")) {
                    properties._degradation = 1;
                    if (typeof message.degradation !== "number" || (message.degradation | 0) !== message.degradation)
                        return "degradation: enum value expected";
                }
                return null;
            };

            Message.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Message)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Message: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Message();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".parley.v1.Message.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".parley.v1.Message.files: object expected");
                        message.files[i] = $root.parley.v1.File.fromObject(object.files[i], _depth + 1);
                    }
                }
                if (object.citations) {
                    if (!$Array.isArray(object.citations))
                        throw $TypeError(".parley.v1.Message.citations: array expected");
                    message.citations = $Array(object.citations.length);
                    for (let i = 0; i < object.citations.length; ++i) {
                        if (!$util.isObject(object.citations[i]))
                            throw $TypeError(".parley.v1.Message.citations: object expected");
                        message.citations[i] = $root.parley.v1.Citation.fromObject(object.citations[i], _depth + 1);
                    }
                }
                switch (object.degradation) {
                case "DEGRADATION_UNSPECIFIED":
                case 0:
                    message.degradation = 0;
                    break;
                case "RATE_LIMIT":
                case 1:
                    message.degradation = 1;
                    break;
                case "BUDGET":
                case 2:
                    message.degradation = 2;
                    break;
                case "PROVIDERS_DOWN":
                case 3:
                    message.degradation = 3;
                    break;
                default:
                    if (typeof object.degradation === "number" && (object.degradation | 0) === object.degradation)
                        message.degradation = object.degradation;
                }
                return message;
            };

            Message.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.files = [];
                    object.citations = [];
                }
                if (options.defaults)
                    object.text = "";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.parley.v1.File.toObject(message.files[j], options, _depth + 1);
                }
                if (message.citations && message.citations.length) {
                    object.citations = $Array(message.citations.length);
                    for (let j = 0; j < message.citations.length; ++j)
                        object.citations[j] = $root.parley.v1.Citation.toObject(message.citations[j], options, _depth + 1);
                }
                if (message.degradation != null && $Object.hasOwnProperty.call(message, "degradation"))
                    object.degradation = options.enums === $String ? $root.parley.v1.Message.Degradation[message.degradation] === $undefined ? message.degradation : $root.parley.v1.Message.Degradation[message.degradation] : message.degradation;
                return object;
            };

            Message.prototype.toJSON = function() {
                return Message.toObject(this, $protobuf.util.toJSONOptions);
            };

            Message.Degradation = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "DEGRADATION_UNSPECIFIED"] = 0;
                values[valuesById[1] = "RATE_LIMIT"] = 1;
                values[valuesById[2] = "BUDGET"] = 2;
                values[valuesById[3] = "PROVIDERS_DOWN"] = 3;
                return values;
            })();

            return Message;
        })();

        v1.File = (function() {

            const File = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            File.prototype.id = "";
            File.prototype.name = "";
            File.prototype.contentType = "";
            File.prototype.size = 0;

            File.create = function(properties) {
                return new File(properties);
            };

            File.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(18).string(message.name);
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType") && message.contentType !== "")
                    writer.uint32(26).string(message.contentType);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size") && message.size !== 0)
                    writer.uint32(32).uint32(message.size);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            File.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.File();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.contentType = value;
                            else
                                delete message.contentType;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            File.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isString(message.id))
                        return "id: string expected";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType"))
                    if (!$util.isString(message.contentType))
                        return "contentType: string expected";
                if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                    if (!$util.isInteger(message.size))
                        return "size: integer expected";
                return null;
            };

            File.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.File)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.File: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.File();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.contentType != null)
                    if (typeof object.contentType !== "string" || object.contentType.length)
                        message.contentType = $String(object.contentType);
                if (object.size != null)
                    if ($Number(object.size) !== 0)
                        message.size = object.size >>> 0;
                return message;
            };

            File.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.name = "";
                    object.contentType = "";
                    object.size = 0;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.contentType != null && $Object.hasOwnProperty.call(message, "contentType"))
                    object.contentType = message.contentType;
                if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                    object.size = message.size;
                return object;
            };

            File.prototype.toJSON = function() {
                return File.toObject(this, $protobuf.util.toJSONOptions);
            };

            return File;
        })();

        v1.Citation = (function() {

            const Citation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Citation.prototype.id = "";
            Citation.prototype.title = "";
            Citation.prototype.url = "";

            Citation.create = function(properties) {
                return new Citation(properties);
            };

            Citation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(10).string(message.id);
                if (message.title != null && $Object.hasOwnProperty.call(message, "title") && message.title !== "")
                    writer.uint32(18).string(message.title);
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(26).string(message.url);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Citation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Citation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Citation.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    if (!$util.isString(message.id))
                        return "id: string expected";
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    if (!$util.isString(message.title))
                        return "title: string expected";
                if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                    if (!$util.isString(message.url))
                        return "url: string expected";
                return null;
            };

            Citation.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Citation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Citation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Citation();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.title != null)
                    if (typeof object.title !== "string" || object.title.length)
                        message.title = $String(object.title);
                if (object.url != null)
                    if (typeof object.url !== "string" || object.url.length)
                        message.url = $String(object.url);
                return message;
            };

            Citation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.title = "";
                    object.url = "";
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.title != null && $Object.hasOwnProperty.call(message, "title"))
                    object.title = message.title;
                if (message.url != null && $Object.hasOwnProperty.call(message, "url"))
                    object.url = message.url;
                return object;
            };

            Citation.prototype.toJSON = function() {
                return Citation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Citation;
        })();

        v1.Handoff = (function() {

            const Handoff = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Handoff.prototype.reason = "";
            Handoff.prototype.text = "";

            Handoff.create = function(properties) {
                return new Handoff(properties);
            };

            Handoff.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(10).string(message.reason);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(18).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Handoff.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Handoff();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Handoff.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (!$util.isString(message.reason))
                        return "reason: string expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            Handoff.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Handoff)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Handoff: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Handoff();
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            Handoff.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.reason = "";
                    object.text = "";
                }
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            Handoff.prototype.toJSON = function() {
                return Handoff.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Handoff;
        })();

        v1.Assigned = (function() {

            const Assigned = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Assigned.prototype.agentId = "";
            Assigned.prototype.agentName = "";

            Assigned.create = function(properties) {
                return new Assigned(properties);
            };

            Assigned.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId") && message.agentId !== "")
                    writer.uint32(10).string(message.agentId);
                if (message.agentName != null && $Object.hasOwnProperty.call(message, "agentName") && message.agentName !== "")
                    writer.uint32(18).string(message.agentName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Assigned.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Assigned();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agentId = value;
                            else
                                delete message.agentId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.agentName = value;
                            else
                                delete message.agentName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Assigned.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
                    if (!$util.isString(message.agentId))
                        return "agentId: string expected";
                if (message.agentName != null && $Object.hasOwnProperty.call(message, "agentName"))
                    if (!$util.isString(message.agentName))
                        return "agentName: string expected";
                return null;
            };

            Assigned.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Assigned)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Assigned: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Assigned();
                if (object.agentId != null)
                    if (typeof object.agentId !== "string" || object.agentId.length)
                        message.agentId = $String(object.agentId);
                if (object.agentName != null)
                    if (typeof object.agentName !== "string" || object.agentName.length)
                        message.agentName = $String(object.agentName);
                return message;
            };

            Assigned.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.agentId = "";
                    object.agentName = "";
                }
                if (message.agentId != null && $Object.hasOwnProperty.call(message, "agentId"))
                    object.agentId = message.agentId;
                if (message.agentName != null && $Object.hasOwnProperty.call(message, "agentName"))
                    object.agentName = message.agentName;
                return object;
            };

            Assigned.prototype.toJSON = function() {
                return Assigned.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Assigned;
        })();

        v1.OwnerChanged = (function() {

            const OwnerChanged = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OwnerChanged.prototype.owner = "";

            OwnerChanged.create = function(properties) {
                return new OwnerChanged(properties);
            };

            OwnerChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                    writer.uint32(10).string(message.owner);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OwnerChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.OwnerChanged();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.owner = value;
                            else
                                delete message.owner;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OwnerChanged.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    if (!$util.isString(message.owner))
                        return "owner: string expected";
                return null;
            };

            OwnerChanged.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.OwnerChanged)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.OwnerChanged: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.OwnerChanged();
                if (object.owner != null)
                    if (typeof object.owner !== "string" || object.owner.length)
                        message.owner = $String(object.owner);
                return message;
            };

            OwnerChanged.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.owner = "";
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    object.owner = message.owner;
                return object;
            };

            OwnerChanged.prototype.toJSON = function() {
                return OwnerChanged.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OwnerChanged;
        })();

        v1.Rated = (function() {

            const Rated = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Rated.prototype.score = 0;
            Rated.prototype.comment = "";

            Rated.create = function(properties) {
                return new Rated(properties);
            };

            Rated.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.score != null && $Object.hasOwnProperty.call(message, "score") && message.score !== 0)
                    writer.uint32(8).uint32(message.score);
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment") && message.comment !== "")
                    writer.uint32(18).string(message.comment);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Rated.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Rated();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.score = value;
                            else
                                delete message.score;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.comment = value;
                            else
                                delete message.comment;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Rated.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                    if (!$util.isInteger(message.score))
                        return "score: integer expected";
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
                    if (!$util.isString(message.comment))
                        return "comment: string expected";
                return null;
            };

            Rated.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Rated)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Rated: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Rated();
                if (object.score != null)
                    if ($Number(object.score) !== 0)
                        message.score = object.score >>> 0;
                if (object.comment != null)
                    if (typeof object.comment !== "string" || object.comment.length)
                        message.comment = $String(object.comment);
                return message;
            };

            Rated.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.score = 0;
                    object.comment = "";
                }
                if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                    object.score = message.score;
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
                    object.comment = message.comment;
                return object;
            };

            Rated.prototype.toJSON = function() {
                return Rated.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Rated;
        })();

        v1.Closed = (function() {

            const Closed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Closed.prototype.reason = "";

            Closed.create = function(properties) {
                return new Closed(properties);
            };

            Closed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                    writer.uint32(10).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Closed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Closed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Closed.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    if (!$util.isString(message.reason))
                        return "reason: string expected";
                return null;
            };

            Closed.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Closed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Closed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Closed();
                if (object.reason != null)
                    if (typeof object.reason !== "string" || object.reason.length)
                        message.reason = $String(object.reason);
                return message;
            };

            Closed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.reason = "";
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            Closed.prototype.toJSON = function() {
                return Closed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Closed;
        })();

        v1.Note = (function() {

            const Note = function (properties) {
                this.mentions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Note.prototype.text = "";
            Note.prototype.mentions = $util.emptyArray;

            Note.create = function(properties) {
                return new Note(properties);
            };

            Note.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(10).string(message.text);
                if (message.mentions != null && message.mentions.length)
                    for (let i = 0; i < message.mentions.length; ++i)
                        writer.uint32(18).string(message.mentions[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Note.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Note();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.mentions && message.mentions.length))
                                message.mentions = [];
                            message.mentions.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Note.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.mentions != null && $Object.hasOwnProperty.call(message, "mentions")) {
                    if (!$Array.isArray(message.mentions))
                        return "mentions: array expected";
                    for (let i = 0; i < message.mentions.length; ++i)
                        if (!$util.isString(message.mentions[i]))
                            return "mentions: string[] expected";
                }
                return null;
            };

            Note.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Note)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Note: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Note();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.mentions) {
                    if (!$Array.isArray(object.mentions))
                        throw $TypeError(".parley.v1.Note.mentions: array expected");
                    message.mentions = $Array(object.mentions.length);
                    for (let i = 0; i < object.mentions.length; ++i)
                        message.mentions[i] = $String(object.mentions[i]);
                }
                return message;
            };

            Note.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.mentions = [];
                if (options.defaults)
                    object.text = "";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.mentions && message.mentions.length) {
                    object.mentions = $Array(message.mentions.length);
                    for (let j = 0; j < message.mentions.length; ++j)
                        object.mentions[j] = message.mentions[j];
                }
                return object;
            };

            Note.prototype.toJSON = function() {
                return Note.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Note;
        })();

        v1.TurnEnded = (function() {

            const TurnEnded = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TurnEnded.prototype.outcome = 0;
            TurnEnded.prototype.text = "";

            TurnEnded.create = function(properties) {
                return new TurnEnded(properties);
            };

            TurnEnded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(8).int32(message.outcome);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(18).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TurnEnded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TurnEnded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TurnEnded.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                    if (typeof message.outcome !== "number" || (message.outcome | 0) !== message.outcome)
                        return "outcome: enum value expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            TurnEnded.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TurnEnded)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TurnEnded: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TurnEnded();
                if (object.outcome !== 0 && (typeof object.outcome !== "string" || $root.parley.v1.TurnEnded.Outcome[object.outcome] !== 0))
                    switch (object.outcome) {
                    case "OUTCOME_UNSPECIFIED":
                    case 0:
                        message.outcome = 0;
                        break;
                    case "STOPPED":
                    case 1:
                        message.outcome = 1;
                        break;
                    case "FAILED":
                    case 2:
                        message.outcome = 2;
                        break;
                    case "EXPIRED":
                    case 3:
                        message.outcome = 3;
                        break;
                    default:
                        if (typeof object.outcome === "number" && (object.outcome | 0) === object.outcome)
                            message.outcome = object.outcome;
                    }
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            TurnEnded.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.outcome = options.enums === $String ? "OUTCOME_UNSPECIFIED" : 0;
                    object.text = "";
                }
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                    object.outcome = options.enums === $String ? $root.parley.v1.TurnEnded.Outcome[message.outcome] === $undefined ? message.outcome : $root.parley.v1.TurnEnded.Outcome[message.outcome] : message.outcome;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            TurnEnded.prototype.toJSON = function() {
                return TurnEnded.toObject(this, $protobuf.util.toJSONOptions);
            };

            TurnEnded.Outcome = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OUTCOME_UNSPECIFIED"] = 0;
                values[valuesById[1] = "STOPPED"] = 1;
                values[valuesById[2] = "FAILED"] = 2;
                values[valuesById[3] = "EXPIRED"] = 3;
                return values;
            })();

            return TurnEnded;
        })();

        v1.Turn = (function() {

            const Turn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Turn.prototype.turnId = "";
            Turn.prototype.attempt = 0;

            Turn.create = function(properties) {
                return new Turn(properties);
            };

            Turn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(10).string(message.turnId);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(16).uint32(message.attempt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Turn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Turn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Turn.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    if (!$util.isInteger(message.attempt))
                        return "attempt: integer expected";
                return null;
            };

            Turn.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Turn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Turn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Turn();
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                return message;
            };

            Turn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.turnId = "";
                    object.attempt = 0;
                }
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                return object;
            };

            Turn.prototype.toJSON = function() {
                return Turn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Turn;
        })();

        v1.Delta = (function() {

            const Delta = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Delta.prototype.turnId = "";
            Delta.prototype.attempt = 0;
            Delta.prototype.offset = 0;
            Delta.prototype.text = "";
            Delta.prototype.rewinds = 0;

            Delta.create = function(properties) {
                return new Delta(properties);
            };

            Delta.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(10).string(message.turnId);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(16).uint32(message.attempt);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && message.offset !== 0)
                    writer.uint32(24).uint32(message.offset);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(34).string(message.text);
                if (message.rewinds != null && $Object.hasOwnProperty.call(message, "rewinds") && message.rewinds !== 0)
                    writer.uint32(40).uint32(message.rewinds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Delta.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Delta();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.offset = value;
                            else
                                delete message.offset;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rewinds = value;
                            else
                                delete message.rewinds;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Delta.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    if (!$util.isInteger(message.attempt))
                        return "attempt: integer expected";
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    if (!$util.isInteger(message.offset))
                        return "offset: integer expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.rewinds != null && $Object.hasOwnProperty.call(message, "rewinds"))
                    if (!$util.isInteger(message.rewinds))
                        return "rewinds: integer expected";
                return null;
            };

            Delta.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Delta)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Delta: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Delta();
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.offset != null)
                    if ($Number(object.offset) !== 0)
                        message.offset = object.offset >>> 0;
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.rewinds != null)
                    if ($Number(object.rewinds) !== 0)
                        message.rewinds = object.rewinds >>> 0;
                return message;
            };

            Delta.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.turnId = "";
                    object.attempt = 0;
                    object.offset = 0;
                    object.text = "";
                    object.rewinds = 0;
                }
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    object.offset = message.offset;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.rewinds != null && $Object.hasOwnProperty.call(message, "rewinds"))
                    object.rewinds = message.rewinds;
                return object;
            };

            Delta.prototype.toJSON = function() {
                return Delta.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Delta;
        })();

        v1.Presence = (function() {

            const Presence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Presence.prototype.author = null;
            Presence.prototype.online = false;

            Presence.create = function(properties) {
                return new Presence(properties);
            };

            Presence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    $root.parley.v1.Author.encode(message.author, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.online != null && $Object.hasOwnProperty.call(message, "online") && message.online !== false)
                    writer.uint32(16).bool(message.online);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Presence.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Presence();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.author = $root.parley.v1.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.author);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.online = value;
                            else
                                delete message.online;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Presence.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.author != null && $Object.hasOwnProperty.call(message, "author")) {
                    let error = $root.parley.v1.Author.verify(message.author, _depth + 1);
                    if (error)
                        return "author." + error;
                }
                if (message.online != null && $Object.hasOwnProperty.call(message, "online"))
                    if (typeof message.online !== "boolean")
                        return "online: boolean expected";
                return null;
            };

            Presence.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Presence)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Presence: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Presence();
                if (object.author != null) {
                    if (!$util.isObject(object.author))
                        throw $TypeError(".parley.v1.Presence.author: object expected");
                    message.author = $root.parley.v1.Author.fromObject(object.author, _depth + 1);
                }
                if (object.online != null)
                    if (object.online)
                        message.online = $Boolean(object.online);
                return message;
            };

            Presence.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.author = null;
                    object.online = false;
                }
                if (message.author != null && $Object.hasOwnProperty.call(message, "author"))
                    object.author = $root.parley.v1.Author.toObject(message.author, options, _depth + 1);
                if (message.online != null && $Object.hasOwnProperty.call(message, "online"))
                    object.online = message.online;
                return object;
            };

            Presence.prototype.toJSON = function() {
                return Presence.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Presence;
        })();

        v1.Nack = (function() {

            const Nack = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Nack.prototype.clientMessageId = "";
            Nack.prototype.code = "";
            Nack.prototype.retryAfterMs = 0;
            Nack.prototype.after = "";

            Nack.create = function(properties) {
                return new Nack(properties);
            };

            Nack.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId") && message.clientMessageId !== "")
                    writer.uint32(10).string(message.clientMessageId);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(18).string(message.code);
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs") && message.retryAfterMs !== 0)
                    writer.uint32(24).uint32(message.retryAfterMs);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(34).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Nack.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Nack();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.clientMessageId = value;
                            else
                                delete message.clientMessageId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retryAfterMs = value;
                            else
                                delete message.retryAfterMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Nack.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    if (!$util.isString(message.clientMessageId))
                        return "clientMessageId: string expected";
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    if (!$util.isString(message.code))
                        return "code: string expected";
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    if (!$util.isInteger(message.retryAfterMs))
                        return "retryAfterMs: integer expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isString(message.after))
                        return "after: string expected";
                return null;
            };

            Nack.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Nack)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Nack: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Nack();
                if (object.clientMessageId != null)
                    if (typeof object.clientMessageId !== "string" || object.clientMessageId.length)
                        message.clientMessageId = $String(object.clientMessageId);
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.retryAfterMs != null)
                    if ($Number(object.retryAfterMs) !== 0)
                        message.retryAfterMs = object.retryAfterMs >>> 0;
                if (object.after != null)
                    if (typeof object.after !== "string" || object.after.length)
                        message.after = $String(object.after);
                return message;
            };

            Nack.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.clientMessageId = "";
                    object.code = "";
                    object.retryAfterMs = 0;
                    object.after = "";
                }
                if (message.clientMessageId != null && $Object.hasOwnProperty.call(message, "clientMessageId"))
                    object.clientMessageId = message.clientMessageId;
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    object.retryAfterMs = message.retryAfterMs;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    object.after = message.after;
                return object;
            };

            Nack.prototype.toJSON = function() {
                return Nack.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Nack;
        })();

        v1.Drain = (function() {

            const Drain = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Drain.prototype.reconnectAfterMs = 0;

            Drain.create = function(properties) {
                return new Drain(properties);
            };

            Drain.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reconnectAfterMs != null && $Object.hasOwnProperty.call(message, "reconnectAfterMs") && message.reconnectAfterMs !== 0)
                    writer.uint32(8).uint32(message.reconnectAfterMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Drain.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Drain();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.reconnectAfterMs = value;
                            else
                                delete message.reconnectAfterMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Drain.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reconnectAfterMs != null && $Object.hasOwnProperty.call(message, "reconnectAfterMs"))
                    if (!$util.isInteger(message.reconnectAfterMs))
                        return "reconnectAfterMs: integer expected";
                return null;
            };

            Drain.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Drain)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Drain: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Drain();
                if (object.reconnectAfterMs != null)
                    if ($Number(object.reconnectAfterMs) !== 0)
                        message.reconnectAfterMs = object.reconnectAfterMs >>> 0;
                return message;
            };

            Drain.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.reconnectAfterMs = 0;
                if (message.reconnectAfterMs != null && $Object.hasOwnProperty.call(message, "reconnectAfterMs"))
                    object.reconnectAfterMs = message.reconnectAfterMs;
                return object;
            };

            Drain.prototype.toJSON = function() {
                return Drain.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Drain;
        })();

        v1.Ping = (function() {

            const Ping = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Ping.prototype.headSeq = 0;

            Ping.create = function(properties) {
                return new Ping(properties);
            };

            Ping.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq") && message.headSeq !== 0)
                    writer.uint32(8).uint32(message.headSeq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Ping.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Ping();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.headSeq = value;
                            else
                                delete message.headSeq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Ping.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    if (!$util.isInteger(message.headSeq))
                        return "headSeq: integer expected";
                return null;
            };

            Ping.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Ping)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Ping: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Ping();
                if (object.headSeq != null)
                    if ($Number(object.headSeq) !== 0)
                        message.headSeq = object.headSeq >>> 0;
                return message;
            };

            Ping.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.headSeq = 0;
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    object.headSeq = message.headSeq;
                return object;
            };

            Ping.prototype.toJSON = function() {
                return Ping.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Ping;
        })();

        v1.Error = (function() {

            const Error = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Error.prototype.code = "";
            Error.prototype.message = "";

            Error.create = function(properties) {
                return new Error(properties);
            };

            Error.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(10).string(message.code);
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(18).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Error.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Error();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Error.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    if (!$util.isString(message.code))
                        return "code: string expected";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                return null;
            };

            Error.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Error)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Error: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Error();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                return message;
            };

            Error.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = "";
                    object.message = "";
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                return object;
            };

            Error.prototype.toJSON = function() {
                return Error.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Error;
        })();

        v1.CommandBatch = (function() {

            const CommandBatch = function (properties) {
                this.commands = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CommandBatch.prototype.commands = $util.emptyArray;

            CommandBatch.create = function(properties) {
                return new CommandBatch(properties);
            };

            CommandBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.commands != null && message.commands.length)
                    for (let i = 0; i < message.commands.length; ++i)
                        $root.parley.v1.Command.encode(message.commands[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CommandBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CommandBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.commands && message.commands.length))
                                message.commands = [];
                            message.commands.push($root.parley.v1.Command.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CommandBatch.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.commands != null && $Object.hasOwnProperty.call(message, "commands")) {
                    if (!$Array.isArray(message.commands))
                        return "commands: array expected";
                    for (let i = 0; i < message.commands.length; ++i) {
                        let error = $root.parley.v1.Command.verify(message.commands[i], _depth + 1);
                        if (error)
                            return "commands." + error;
                    }
                }
                return null;
            };

            CommandBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.CommandBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.CommandBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.CommandBatch();
                if (object.commands) {
                    if (!$Array.isArray(object.commands))
                        throw $TypeError(".parley.v1.CommandBatch.commands: array expected");
                    message.commands = $Array(object.commands.length);
                    for (let i = 0; i < object.commands.length; ++i) {
                        if (!$util.isObject(object.commands[i]))
                            throw $TypeError(".parley.v1.CommandBatch.commands: object expected");
                        message.commands[i] = $root.parley.v1.Command.fromObject(object.commands[i], _depth + 1);
                    }
                }
                return message;
            };

            CommandBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.commands = [];
                if (message.commands && message.commands.length) {
                    object.commands = $Array(message.commands.length);
                    for (let j = 0; j < message.commands.length; ++j)
                        object.commands[j] = $root.parley.v1.Command.toObject(message.commands[j], options, _depth + 1);
                }
                return object;
            };

            CommandBatch.prototype.toJSON = function() {
                return CommandBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CommandBatch;
        })();

        v1.Command = (function() {

            const Command = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Command.prototype.commandId = "";
            Command.prototype.after = "";
            Command.prototype.tenantId = "";
            Command.prototype.conversationId = "";
            Command.prototype.actor = null;
            Command.prototype.traceparent = "";
            Command.prototype.sendMessage = null;
            Command.prototype.requestHuman = null;
            Command.prototype.stopTurn = null;
            Command.prototype.leave = null;
            Command.prototype.rate = null;
            Command.prototype.turnResult = null;

            let $oneOfFields;

            $Object.defineProperty(Command.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["sendMessage", "requestHuman", "stopTurn", "leave", "rate", "turnResult"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Command.create = function(properties) {
                return new Command(properties);
            };

            Command.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && message.commandId !== "")
                    writer.uint32(10).string(message.commandId);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(18).string(message.after);
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(26).string(message.tenantId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(34).string(message.conversationId);
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    $root.parley.v1.Author.encode(message.actor, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(50).string(message.traceparent);
                if (message.sendMessage != null && $Object.hasOwnProperty.call(message, "sendMessage"))
                    $root.parley.v1.SendMessage.encode(message.sendMessage, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.requestHuman != null && $Object.hasOwnProperty.call(message, "requestHuman"))
                    $root.parley.v1.RequestHumanAgent.encode(message.requestHuman, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.stopTurn != null && $Object.hasOwnProperty.call(message, "stopTurn"))
                    $root.parley.v1.StopOpenTurn.encode(message.stopTurn, writer.uint32(74).fork(), _depth + 1).ldelim();
                if (message.leave != null && $Object.hasOwnProperty.call(message, "leave"))
                    $root.parley.v1.LeaveConversation.encode(message.leave, writer.uint32(82).fork(), _depth + 1).ldelim();
                if (message.rate != null && $Object.hasOwnProperty.call(message, "rate"))
                    $root.parley.v1.RateConversation.encode(message.rate, writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.turnResult != null && $Object.hasOwnProperty.call(message, "turnResult"))
                    $root.parley.v1.TurnResult.encode(message.turnResult, writer.uint32(98).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Command.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Command();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.commandId = value;
                            else
                                delete message.commandId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.actor = $root.parley.v1.Author.decode(reader, reader.size(), $undefined, _depth + 1, message.actor);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.sendMessage = $root.parley.v1.SendMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.sendMessage);
                            message.body = "sendMessage";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.requestHuman = $root.parley.v1.RequestHumanAgent.decode(reader, reader.size(), $undefined, _depth + 1, message.requestHuman);
                            message.body = "requestHuman";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.stopTurn = $root.parley.v1.StopOpenTurn.decode(reader, reader.size(), $undefined, _depth + 1, message.stopTurn);
                            message.body = "stopTurn";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.leave = $root.parley.v1.LeaveConversation.decode(reader, reader.size(), $undefined, _depth + 1, message.leave);
                            message.body = "leave";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.rate = $root.parley.v1.RateConversation.decode(reader, reader.size(), $undefined, _depth + 1, message.rate);
                            message.body = "rate";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.turnResult = $root.parley.v1.TurnResult.decode(reader, reader.size(), $undefined, _depth + 1, message.turnResult);
                            message.body = "turnResult";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Command.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    if (!$util.isString(message.commandId))
                        return "commandId: string expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isString(message.after))
                        return "after: string expected";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor")) {
                    let error = $root.parley.v1.Author.verify(message.actor, _depth + 1);
                    if (error)
                        return "actor." + error;
                }
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent"))
                    if (!$util.isString(message.traceparent))
                        return "traceparent: string expected";
                if (message.sendMessage != null && $Object.hasOwnProperty.call(message, "sendMessage")) {
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.SendMessage.verify(message.sendMessage, _depth + 1);
                        if (error)
                            return "sendMessage." + error;
                    }
                }
                if (message.requestHuman != null && $Object.hasOwnProperty.call(message, "requestHuman")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.RequestHumanAgent.verify(message.requestHuman, _depth + 1);
                        if (error)
                            return "requestHuman." + error;
                    }
                }
                if (message.stopTurn != null && $Object.hasOwnProperty.call(message, "stopTurn")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.StopOpenTurn.verify(message.stopTurn, _depth + 1);
                        if (error)
                            return "stopTurn." + error;
                    }
                }
                if (message.leave != null && $Object.hasOwnProperty.call(message, "leave")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.LeaveConversation.verify(message.leave, _depth + 1);
                        if (error)
                            return "leave." + error;
                    }
                }
                if (message.rate != null && $Object.hasOwnProperty.call(message, "rate")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.RateConversation.verify(message.rate, _depth + 1);
                        if (error)
                            return "rate." + error;
                    }
                }
                if (message.turnResult != null && $Object.hasOwnProperty.call(message, "turnResult")) {
                    if (properties.body === 1)
                        return "body: multiple values";
                    properties.body = 1;
                    {
                        let error = $root.parley.v1.TurnResult.verify(message.turnResult, _depth + 1);
                        if (error)
                            return "turnResult." + error;
                    }
                }
                return null;
            };

            Command.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Command)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Command: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Command();
                if (object.commandId != null)
                    if (typeof object.commandId !== "string" || object.commandId.length)
                        message.commandId = $String(object.commandId);
                if (object.after != null)
                    if (typeof object.after !== "string" || object.after.length)
                        message.after = $String(object.after);
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.actor != null) {
                    if (!$util.isObject(object.actor))
                        throw $TypeError(".parley.v1.Command.actor: object expected");
                    message.actor = $root.parley.v1.Author.fromObject(object.actor, _depth + 1);
                }
                if (object.traceparent != null)
                    if (typeof object.traceparent !== "string" || object.traceparent.length)
                        message.traceparent = $String(object.traceparent);
                if (object.sendMessage != null) {
                    if (!$util.isObject(object.sendMessage))
                        throw $TypeError(".parley.v1.Command.sendMessage: object expected");
                    message.sendMessage = $root.parley.v1.SendMessage.fromObject(object.sendMessage, _depth + 1);
                }
                if (object.requestHuman != null) {
                    if (!$util.isObject(object.requestHuman))
                        throw $TypeError(".parley.v1.Command.requestHuman: object expected");
                    message.requestHuman = $root.parley.v1.RequestHumanAgent.fromObject(object.requestHuman, _depth + 1);
                }
                if (object.stopTurn != null) {
                    if (!$util.isObject(object.stopTurn))
                        throw $TypeError(".parley.v1.Command.stopTurn: object expected");
                    message.stopTurn = $root.parley.v1.StopOpenTurn.fromObject(object.stopTurn, _depth + 1);
                }
                if (object.leave != null) {
                    if (!$util.isObject(object.leave))
                        throw $TypeError(".parley.v1.Command.leave: object expected");
                    message.leave = $root.parley.v1.LeaveConversation.fromObject(object.leave, _depth + 1);
                }
                if (object.rate != null) {
                    if (!$util.isObject(object.rate))
                        throw $TypeError(".parley.v1.Command.rate: object expected");
                    message.rate = $root.parley.v1.RateConversation.fromObject(object.rate, _depth + 1);
                }
                if (object.turnResult != null) {
                    if (!$util.isObject(object.turnResult))
                        throw $TypeError(".parley.v1.Command.turnResult: object expected");
                    message.turnResult = $root.parley.v1.TurnResult.fromObject(object.turnResult, _depth + 1);
                }
                return message;
            };

            Command.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.commandId = "";
                    object.after = "";
                    object.tenantId = "";
                    object.conversationId = "";
                    object.actor = null;
                    object.traceparent = "";
                }
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    object.commandId = message.commandId;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    object.after = message.after;
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    object.actor = $root.parley.v1.Author.toObject(message.actor, options, _depth + 1);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent"))
                    object.traceparent = message.traceparent;
                if (message.sendMessage != null && $Object.hasOwnProperty.call(message, "sendMessage")) {
                    object.sendMessage = $root.parley.v1.SendMessage.toObject(message.sendMessage, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "sendMessage";
                }
                if (message.requestHuman != null && $Object.hasOwnProperty.call(message, "requestHuman")) {
                    object.requestHuman = $root.parley.v1.RequestHumanAgent.toObject(message.requestHuman, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "requestHuman";
                }
                if (message.stopTurn != null && $Object.hasOwnProperty.call(message, "stopTurn")) {
                    object.stopTurn = $root.parley.v1.StopOpenTurn.toObject(message.stopTurn, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "stopTurn";
                }
                if (message.leave != null && $Object.hasOwnProperty.call(message, "leave")) {
                    object.leave = $root.parley.v1.LeaveConversation.toObject(message.leave, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "leave";
                }
                if (message.rate != null && $Object.hasOwnProperty.call(message, "rate")) {
                    object.rate = $root.parley.v1.RateConversation.toObject(message.rate, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "rate";
                }
                if (message.turnResult != null && $Object.hasOwnProperty.call(message, "turnResult")) {
                    object.turnResult = $root.parley.v1.TurnResult.toObject(message.turnResult, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "turnResult";
                }
                return object;
            };

            Command.prototype.toJSON = function() {
                return Command.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Command;
        })();

        v1.SendMessage = (function() {

            const SendMessage = function (properties) {
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SendMessage.prototype.text = "";
            SendMessage.prototype.files = $util.emptyArray;

            SendMessage.create = function(properties) {
                return new SendMessage(properties);
            };

            SendMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(10).string(message.text);
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.parley.v1.File.encode(message.files[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SendMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SendMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.parley.v1.File.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SendMessage.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.files != null && $Object.hasOwnProperty.call(message, "files")) {
                    if (!$Array.isArray(message.files))
                        return "files: array expected";
                    for (let i = 0; i < message.files.length; ++i) {
                        let error = $root.parley.v1.File.verify(message.files[i], _depth + 1);
                        if (error)
                            return "files." + error;
                    }
                }
                return null;
            };

            SendMessage.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SendMessage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SendMessage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SendMessage();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".parley.v1.SendMessage.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".parley.v1.SendMessage.files: object expected");
                        message.files[i] = $root.parley.v1.File.fromObject(object.files[i], _depth + 1);
                    }
                }
                return message;
            };

            SendMessage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.files = [];
                if (options.defaults)
                    object.text = "";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.parley.v1.File.toObject(message.files[j], options, _depth + 1);
                }
                return object;
            };

            SendMessage.prototype.toJSON = function() {
                return SendMessage.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SendMessage;
        })();

        v1.RequestHumanAgent = (function() {

            const RequestHumanAgent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RequestHumanAgent.create = function(properties) {
                return new RequestHumanAgent(properties);
            };

            RequestHumanAgent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RequestHumanAgent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.RequestHumanAgent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RequestHumanAgent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            RequestHumanAgent.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.RequestHumanAgent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.RequestHumanAgent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.parley.v1.RequestHumanAgent();
            };

            RequestHumanAgent.toObject = function () {
                return {};
            };

            RequestHumanAgent.prototype.toJSON = function() {
                return RequestHumanAgent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RequestHumanAgent;
        })();

        v1.StopOpenTurn = (function() {

            const StopOpenTurn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StopOpenTurn.prototype.turnId = "";

            StopOpenTurn.create = function(properties) {
                return new StopOpenTurn(properties);
            };

            StopOpenTurn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(10).string(message.turnId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StopOpenTurn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.StopOpenTurn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            StopOpenTurn.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                return null;
            };

            StopOpenTurn.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.StopOpenTurn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.StopOpenTurn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.StopOpenTurn();
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                return message;
            };

            StopOpenTurn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.turnId = "";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                return object;
            };

            StopOpenTurn.prototype.toJSON = function() {
                return StopOpenTurn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StopOpenTurn;
        })();

        v1.LeaveConversation = (function() {

            const LeaveConversation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LeaveConversation.create = function(properties) {
                return new LeaveConversation(properties);
            };

            LeaveConversation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LeaveConversation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.LeaveConversation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LeaveConversation.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            LeaveConversation.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.LeaveConversation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.LeaveConversation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.parley.v1.LeaveConversation();
            };

            LeaveConversation.toObject = function () {
                return {};
            };

            LeaveConversation.prototype.toJSON = function() {
                return LeaveConversation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LeaveConversation;
        })();

        v1.RateConversation = (function() {

            const RateConversation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RateConversation.prototype.score = 0;
            RateConversation.prototype.comment = "";

            RateConversation.create = function(properties) {
                return new RateConversation(properties);
            };

            RateConversation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.score != null && $Object.hasOwnProperty.call(message, "score") && message.score !== 0)
                    writer.uint32(8).uint32(message.score);
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment") && message.comment !== "")
                    writer.uint32(18).string(message.comment);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RateConversation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.RateConversation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.score = value;
                            else
                                delete message.score;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.comment = value;
                            else
                                delete message.comment;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RateConversation.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                    if (!$util.isInteger(message.score))
                        return "score: integer expected";
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
                    if (!$util.isString(message.comment))
                        return "comment: string expected";
                return null;
            };

            RateConversation.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.RateConversation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.RateConversation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.RateConversation();
                if (object.score != null)
                    if ($Number(object.score) !== 0)
                        message.score = object.score >>> 0;
                if (object.comment != null)
                    if (typeof object.comment !== "string" || object.comment.length)
                        message.comment = $String(object.comment);
                return message;
            };

            RateConversation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.score = 0;
                    object.comment = "";
                }
                if (message.score != null && $Object.hasOwnProperty.call(message, "score"))
                    object.score = message.score;
                if (message.comment != null && $Object.hasOwnProperty.call(message, "comment"))
                    object.comment = message.comment;
                return object;
            };

            RateConversation.prototype.toJSON = function() {
                return RateConversation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RateConversation;
        })();

        v1.TurnResult = (function() {

            const TurnResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TurnResult.prototype.turnId = "";
            TurnResult.prototype.attempt = 0;
            TurnResult.prototype.answer = null;
            TurnResult.prototype.failure = null;

            let $oneOfFields;

            $Object.defineProperty(TurnResult.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["answer", "failure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TurnResult.create = function(properties) {
                return new TurnResult(properties);
            };

            TurnResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(10).string(message.turnId);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(16).uint32(message.attempt);
                if (message.answer != null && $Object.hasOwnProperty.call(message, "answer"))
                    $root.parley.v1.TurnAnswer.encode(message.answer, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure"))
                    $root.parley.v1.TurnFailure.encode(message.failure, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TurnResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TurnResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.answer = $root.parley.v1.TurnAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.answer);
                            message.result = "answer";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.failure = $root.parley.v1.TurnFailure.decode(reader, reader.size(), $undefined, _depth + 1, message.failure);
                            message.result = "failure";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TurnResult.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    if (!$util.isInteger(message.attempt))
                        return "attempt: integer expected";
                if (message.answer != null && $Object.hasOwnProperty.call(message, "answer")) {
                    properties.result = 1;
                    {
                        let error = $root.parley.v1.TurnAnswer.verify(message.answer, _depth + 1);
                        if (error)
                            return "answer." + error;
                    }
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    if (properties.result === 1)
                        return "result: multiple values";
                    properties.result = 1;
                    {
                        let error = $root.parley.v1.TurnFailure.verify(message.failure, _depth + 1);
                        if (error)
                            return "failure." + error;
                    }
                }
                return null;
            };

            TurnResult.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TurnResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TurnResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TurnResult();
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.answer != null) {
                    if (!$util.isObject(object.answer))
                        throw $TypeError(".parley.v1.TurnResult.answer: object expected");
                    message.answer = $root.parley.v1.TurnAnswer.fromObject(object.answer, _depth + 1);
                }
                if (object.failure != null) {
                    if (!$util.isObject(object.failure))
                        throw $TypeError(".parley.v1.TurnResult.failure: object expected");
                    message.failure = $root.parley.v1.TurnFailure.fromObject(object.failure, _depth + 1);
                }
                return message;
            };

            TurnResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.turnId = "";
                    object.attempt = 0;
                }
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.answer != null && $Object.hasOwnProperty.call(message, "answer")) {
                    object.answer = $root.parley.v1.TurnAnswer.toObject(message.answer, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "answer";
                }
                if (message.failure != null && $Object.hasOwnProperty.call(message, "failure")) {
                    object.failure = $root.parley.v1.TurnFailure.toObject(message.failure, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "failure";
                }
                return object;
            };

            TurnResult.prototype.toJSON = function() {
                return TurnResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TurnResult;
        })();

        v1.TurnAnswer = (function() {

            const TurnAnswer = function (properties) {
                this.citations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TurnAnswer.prototype.text = "";
            TurnAnswer.prototype.citations = $util.emptyArray;
            TurnAnswer.prototype.provider = "";
            TurnAnswer.prototype.model = "";
            TurnAnswer.prototype.answersTo = 0;
            TurnAnswer.prototype.degradation = 0;

            TurnAnswer.create = function(properties) {
                return new TurnAnswer(properties);
            };

            TurnAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(10).string(message.text);
                if (message.citations != null && message.citations.length)
                    for (let i = 0; i < message.citations.length; ++i)
                        $root.parley.v1.Citation.encode(message.citations[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.provider != null && $Object.hasOwnProperty.call(message, "provider") && message.provider !== "")
                    writer.uint32(26).string(message.provider);
                if (message.model != null && $Object.hasOwnProperty.call(message, "model") && message.model !== "")
                    writer.uint32(34).string(message.model);
                if (message.answersTo != null && $Object.hasOwnProperty.call(message, "answersTo") && message.answersTo !== 0)
                    writer.uint32(40).uint32(message.answersTo);
                if (message.degradation != null && $Object.hasOwnProperty.call(message, "degradation") && message.degradation !== 0)
                    writer.uint32(48).int32(message.degradation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TurnAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TurnAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.citations && message.citations.length))
                                message.citations = [];
                            message.citations.push($root.parley.v1.Citation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.provider = value;
                            else
                                delete message.provider;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.model = value;
                            else
                                delete message.model;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.answersTo = value;
                            else
                                delete message.answersTo;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.degradation = value;
                            else
                                delete message.degradation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TurnAnswer.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.citations != null && $Object.hasOwnProperty.call(message, "citations")) {
                    if (!$Array.isArray(message.citations))
                        return "citations: array expected";
                    for (let i = 0; i < message.citations.length; ++i) {
                        let error = $root.parley.v1.Citation.verify(message.citations[i], _depth + 1);
                        if (error)
                            return "citations." + error;
                    }
                }
                if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                    if (!$util.isString(message.provider))
                        return "provider: string expected";
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    if (!$util.isString(message.model))
                        return "model: string expected";
                if (message.answersTo != null && $Object.hasOwnProperty.call(message, "answersTo"))
                    if (!$util.isInteger(message.answersTo))
                        return "answersTo: integer expected";
                if (message.degradation != null && $Object.hasOwnProperty.call(message, "degradation"))
                    if (typeof message.degradation !== "number" || (message.degradation | 0) !== message.degradation)
                        return "degradation: enum value expected";
                return null;
            };

            TurnAnswer.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TurnAnswer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TurnAnswer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TurnAnswer();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.citations) {
                    if (!$Array.isArray(object.citations))
                        throw $TypeError(".parley.v1.TurnAnswer.citations: array expected");
                    message.citations = $Array(object.citations.length);
                    for (let i = 0; i < object.citations.length; ++i) {
                        if (!$util.isObject(object.citations[i]))
                            throw $TypeError(".parley.v1.TurnAnswer.citations: object expected");
                        message.citations[i] = $root.parley.v1.Citation.fromObject(object.citations[i], _depth + 1);
                    }
                }
                if (object.provider != null)
                    if (typeof object.provider !== "string" || object.provider.length)
                        message.provider = $String(object.provider);
                if (object.model != null)
                    if (typeof object.model !== "string" || object.model.length)
                        message.model = $String(object.model);
                if (object.answersTo != null)
                    if ($Number(object.answersTo) !== 0)
                        message.answersTo = object.answersTo >>> 0;
                if (object.degradation !== 0 && (typeof object.degradation !== "string" || $root.parley.v1.Message.Degradation[object.degradation] !== 0))
                    switch (object.degradation) {
                    case "DEGRADATION_UNSPECIFIED":
                    case 0:
                        message.degradation = 0;
                        break;
                    case "RATE_LIMIT":
                    case 1:
                        message.degradation = 1;
                        break;
                    case "BUDGET":
                    case 2:
                        message.degradation = 2;
                        break;
                    case "PROVIDERS_DOWN":
                    case 3:
                        message.degradation = 3;
                        break;
                    default:
                        if (typeof object.degradation === "number" && (object.degradation | 0) === object.degradation)
                            message.degradation = object.degradation;
                    }
                return message;
            };

            TurnAnswer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.citations = [];
                if (options.defaults) {
                    object.text = "";
                    object.provider = "";
                    object.model = "";
                    object.answersTo = 0;
                    object.degradation = options.enums === $String ? "DEGRADATION_UNSPECIFIED" : 0;
                }
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.citations && message.citations.length) {
                    object.citations = $Array(message.citations.length);
                    for (let j = 0; j < message.citations.length; ++j)
                        object.citations[j] = $root.parley.v1.Citation.toObject(message.citations[j], options, _depth + 1);
                }
                if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                    object.provider = message.provider;
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    object.model = message.model;
                if (message.answersTo != null && $Object.hasOwnProperty.call(message, "answersTo"))
                    object.answersTo = message.answersTo;
                if (message.degradation != null && $Object.hasOwnProperty.call(message, "degradation"))
                    object.degradation = options.enums === $String ? $root.parley.v1.Message.Degradation[message.degradation] === $undefined ? message.degradation : $root.parley.v1.Message.Degradation[message.degradation] : message.degradation;
                return object;
            };

            TurnAnswer.prototype.toJSON = function() {
                return TurnAnswer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TurnAnswer;
        })();

        v1.TurnFailure = (function() {

            const TurnFailure = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TurnFailure.prototype.code = "";
            TurnFailure.prototype.expired = false;
            TurnFailure.prototype.next = 0;

            TurnFailure.create = function(properties) {
                return new TurnFailure(properties);
            };

            TurnFailure.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(10).string(message.code);
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired") && message.expired !== false)
                    writer.uint32(16).bool(message.expired);
                if (message.next != null && $Object.hasOwnProperty.call(message, "next") && message.next !== 0)
                    writer.uint32(24).int32(message.next);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TurnFailure.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TurnFailure();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.expired = value;
                            else
                                delete message.expired;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.next = value;
                            else
                                delete message.next;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TurnFailure.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    if (!$util.isString(message.code))
                        return "code: string expected";
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired"))
                    if (typeof message.expired !== "boolean")
                        return "expired: boolean expected";
                if (message.next != null && $Object.hasOwnProperty.call(message, "next"))
                    if (typeof message.next !== "number" || (message.next | 0) !== message.next)
                        return "next: enum value expected";
                return null;
            };

            TurnFailure.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TurnFailure)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TurnFailure: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TurnFailure();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.expired != null)
                    if (object.expired)
                        message.expired = $Boolean(object.expired);
                if (object.next !== 0 && (typeof object.next !== "string" || $root.parley.v1.TurnFailure.Next[object.next] !== 0))
                    switch (object.next) {
                    case "NEXT_UNSPECIFIED":
                    case 0:
                        message.next = 0;
                        break;
                    case "HUMAN":
                    case 1:
                        message.next = 1;
                        break;
                    case "LEAVE_MESSAGE":
                    case 2:
                        message.next = 2;
                        break;
                    case "STOP":
                    case 3:
                        message.next = 3;
                        break;
                    default:
                        if (typeof object.next === "number" && (object.next | 0) === object.next)
                            message.next = object.next;
                    }
                return message;
            };

            TurnFailure.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = "";
                    object.expired = false;
                    object.next = options.enums === $String ? "NEXT_UNSPECIFIED" : 0;
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired"))
                    object.expired = message.expired;
                if (message.next != null && $Object.hasOwnProperty.call(message, "next"))
                    object.next = options.enums === $String ? $root.parley.v1.TurnFailure.Next[message.next] === $undefined ? message.next : $root.parley.v1.TurnFailure.Next[message.next] : message.next;
                return object;
            };

            TurnFailure.prototype.toJSON = function() {
                return TurnFailure.toObject(this, $protobuf.util.toJSONOptions);
            };

            TurnFailure.Next = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "NEXT_UNSPECIFIED"] = 0;
                values[valuesById[1] = "HUMAN"] = 1;
                values[valuesById[2] = "LEAVE_MESSAGE"] = 2;
                values[valuesById[3] = "STOP"] = 3;
                return values;
            })();

            return TurnFailure;
        })();

        v1.OutcomeBatch = (function() {

            const OutcomeBatch = function (properties) {
                this.outcomes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OutcomeBatch.prototype.outcomes = $util.emptyArray;

            OutcomeBatch.create = function(properties) {
                return new OutcomeBatch(properties);
            };

            OutcomeBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.outcomes != null && message.outcomes.length)
                    for (let i = 0; i < message.outcomes.length; ++i)
                        $root.parley.v1.Outcome.encode(message.outcomes[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OutcomeBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.OutcomeBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.outcomes && message.outcomes.length))
                                message.outcomes = [];
                            message.outcomes.push($root.parley.v1.Outcome.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OutcomeBatch.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.outcomes != null && $Object.hasOwnProperty.call(message, "outcomes")) {
                    if (!$Array.isArray(message.outcomes))
                        return "outcomes: array expected";
                    for (let i = 0; i < message.outcomes.length; ++i) {
                        let error = $root.parley.v1.Outcome.verify(message.outcomes[i], _depth + 1);
                        if (error)
                            return "outcomes." + error;
                    }
                }
                return null;
            };

            OutcomeBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.OutcomeBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.OutcomeBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.OutcomeBatch();
                if (object.outcomes) {
                    if (!$Array.isArray(object.outcomes))
                        throw $TypeError(".parley.v1.OutcomeBatch.outcomes: array expected");
                    message.outcomes = $Array(object.outcomes.length);
                    for (let i = 0; i < object.outcomes.length; ++i) {
                        if (!$util.isObject(object.outcomes[i]))
                            throw $TypeError(".parley.v1.OutcomeBatch.outcomes: object expected");
                        message.outcomes[i] = $root.parley.v1.Outcome.fromObject(object.outcomes[i], _depth + 1);
                    }
                }
                return message;
            };

            OutcomeBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.outcomes = [];
                if (message.outcomes && message.outcomes.length) {
                    object.outcomes = $Array(message.outcomes.length);
                    for (let j = 0; j < message.outcomes.length; ++j)
                        object.outcomes[j] = $root.parley.v1.Outcome.toObject(message.outcomes[j], options, _depth + 1);
                }
                return object;
            };

            OutcomeBatch.prototype.toJSON = function() {
                return OutcomeBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OutcomeBatch;
        })();

        v1.Outcome = (function() {

            const Outcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Outcome.prototype.conversationId = "";
            Outcome.prototype.commandId = "";
            Outcome.prototype.accepted = null;
            Outcome.prototype.refused = null;

            let $oneOfFields;

            $Object.defineProperty(Outcome.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["accepted", "refused"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Outcome.create = function(properties) {
                return new Outcome(properties);
            };

            Outcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(10).string(message.conversationId);
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && message.commandId !== "")
                    writer.uint32(18).string(message.commandId);
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted"))
                    $root.parley.v1.Accepted.encode(message.accepted, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused"))
                    $root.parley.v1.Refused.encode(message.refused, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Outcome.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Outcome();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.commandId = value;
                            else
                                delete message.commandId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accepted = $root.parley.v1.Accepted.decode(reader, reader.size(), $undefined, _depth + 1, message.accepted);
                            message.result = "accepted";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.refused = $root.parley.v1.Refused.decode(reader, reader.size(), $undefined, _depth + 1, message.refused);
                            message.result = "refused";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Outcome.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    if (!$util.isString(message.commandId))
                        return "commandId: string expected";
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted")) {
                    properties.result = 1;
                    {
                        let error = $root.parley.v1.Accepted.verify(message.accepted, _depth + 1);
                        if (error)
                            return "accepted." + error;
                    }
                }
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused")) {
                    if (properties.result === 1)
                        return "result: multiple values";
                    properties.result = 1;
                    {
                        let error = $root.parley.v1.Refused.verify(message.refused, _depth + 1);
                        if (error)
                            return "refused." + error;
                    }
                }
                return null;
            };

            Outcome.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Outcome)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Outcome: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Outcome();
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.commandId != null)
                    if (typeof object.commandId !== "string" || object.commandId.length)
                        message.commandId = $String(object.commandId);
                if (object.accepted != null) {
                    if (!$util.isObject(object.accepted))
                        throw $TypeError(".parley.v1.Outcome.accepted: object expected");
                    message.accepted = $root.parley.v1.Accepted.fromObject(object.accepted, _depth + 1);
                }
                if (object.refused != null) {
                    if (!$util.isObject(object.refused))
                        throw $TypeError(".parley.v1.Outcome.refused: object expected");
                    message.refused = $root.parley.v1.Refused.fromObject(object.refused, _depth + 1);
                }
                return message;
            };

            Outcome.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.conversationId = "";
                    object.commandId = "";
                }
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    object.commandId = message.commandId;
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted")) {
                    object.accepted = $root.parley.v1.Accepted.toObject(message.accepted, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "accepted";
                }
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused")) {
                    object.refused = $root.parley.v1.Refused.toObject(message.refused, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "refused";
                }
                return object;
            };

            Outcome.prototype.toJSON = function() {
                return Outcome.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Outcome;
        })();

        v1.Accepted = (function() {

            const Accepted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Accepted.prototype.seq = 0;
            Accepted.prototype.at = 0;

            Accepted.create = function(properties) {
                return new Accepted(properties);
            };

            Accepted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(8).uint32(message.seq);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(17).double(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Accepted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Accepted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Accepted.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    if (typeof message.at !== "number")
                        return "at: number expected";
                return null;
            };

            Accepted.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Accepted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Accepted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Accepted();
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.at != null)
                    if (!$Object.is($Number(object.at), 0))
                        message.at = $Number(object.at);
                return message;
            };

            Accepted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.seq = 0;
                    object.at = 0;
                }
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    object.at = options.json && !$isFinite(message.at) ? $String(message.at) : message.at;
                return object;
            };

            Accepted.prototype.toJSON = function() {
                return Accepted.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Accepted;
        })();

        v1.Refused = (function() {

            const Refused = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Refused.prototype.code = "";
            Refused.prototype.retryAfterMs = 0;
            Refused.prototype.after = "";

            Refused.create = function(properties) {
                return new Refused(properties);
            };

            Refused.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(10).string(message.code);
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs") && message.retryAfterMs !== 0)
                    writer.uint32(16).uint32(message.retryAfterMs);
                if (message.after != null && $Object.hasOwnProperty.call(message, "after") && message.after !== "")
                    writer.uint32(26).string(message.after);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Refused.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Refused();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retryAfterMs = value;
                            else
                                delete message.retryAfterMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Refused.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    if (!$util.isString(message.code))
                        return "code: string expected";
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    if (!$util.isInteger(message.retryAfterMs))
                        return "retryAfterMs: integer expected";
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    if (!$util.isString(message.after))
                        return "after: string expected";
                return null;
            };

            Refused.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Refused)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Refused: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Refused();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.retryAfterMs != null)
                    if ($Number(object.retryAfterMs) !== 0)
                        message.retryAfterMs = object.retryAfterMs >>> 0;
                if (object.after != null)
                    if (typeof object.after !== "string" || object.after.length)
                        message.after = $String(object.after);
                return message;
            };

            Refused.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = "";
                    object.retryAfterMs = 0;
                    object.after = "";
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.retryAfterMs != null && $Object.hasOwnProperty.call(message, "retryAfterMs"))
                    object.retryAfterMs = message.retryAfterMs;
                if (message.after != null && $Object.hasOwnProperty.call(message, "after"))
                    object.after = message.after;
                return object;
            };

            Refused.prototype.toJSON = function() {
                return Refused.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Refused;
        })();

        v1.ConversationState = (function() {

            const ConversationState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ConversationState.prototype.owner = "";
            ConversationState.prototype.ownerEpoch = 0;
            ConversationState.prototype.headSeq = 0;
            ConversationState.prototype.lastVisitorSeq = 0;
            ConversationState.prototype.answeredTo = 0;
            ConversationState.prototype.lastAt = 0;
            ConversationState.prototype.unansweredSince = 0;
            ConversationState.prototype.language = "";

            ConversationState.create = function(properties) {
                return new ConversationState(properties);
            };

            ConversationState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner") && message.owner !== "")
                    writer.uint32(10).string(message.owner);
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch") && message.ownerEpoch !== 0)
                    writer.uint32(16).uint32(message.ownerEpoch);
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq") && message.headSeq !== 0)
                    writer.uint32(24).uint32(message.headSeq);
                if (message.lastVisitorSeq != null && $Object.hasOwnProperty.call(message, "lastVisitorSeq") && message.lastVisitorSeq !== 0)
                    writer.uint32(32).uint32(message.lastVisitorSeq);
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo") && message.answeredTo !== 0)
                    writer.uint32(40).uint32(message.answeredTo);
                if (message.lastAt != null && $Object.hasOwnProperty.call(message, "lastAt") && !$Object.is(message.lastAt, 0))
                    writer.uint32(49).double(message.lastAt);
                if (message.unansweredSince != null && $Object.hasOwnProperty.call(message, "unansweredSince") && !$Object.is(message.unansweredSince, 0))
                    writer.uint32(57).double(message.unansweredSince);
                if (message.language != null && $Object.hasOwnProperty.call(message, "language") && message.language !== "")
                    writer.uint32(66).string(message.language);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ConversationState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ConversationState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.owner = value;
                            else
                                delete message.owner;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ownerEpoch = value;
                            else
                                delete message.ownerEpoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.headSeq = value;
                            else
                                delete message.headSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.lastVisitorSeq = value;
                            else
                                delete message.lastVisitorSeq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.answeredTo = value;
                            else
                                delete message.answeredTo;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.lastAt = value;
                            else
                                delete message.lastAt;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.unansweredSince = value;
                            else
                                delete message.unansweredSince;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.language = value;
                            else
                                delete message.language;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ConversationState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    if (!$util.isString(message.owner))
                        return "owner: string expected";
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch"))
                    if (!$util.isInteger(message.ownerEpoch))
                        return "ownerEpoch: integer expected";
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    if (!$util.isInteger(message.headSeq))
                        return "headSeq: integer expected";
                if (message.lastVisitorSeq != null && $Object.hasOwnProperty.call(message, "lastVisitorSeq"))
                    if (!$util.isInteger(message.lastVisitorSeq))
                        return "lastVisitorSeq: integer expected";
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo"))
                    if (!$util.isInteger(message.answeredTo))
                        return "answeredTo: integer expected";
                if (message.lastAt != null && $Object.hasOwnProperty.call(message, "lastAt"))
                    if (typeof message.lastAt !== "number")
                        return "lastAt: number expected";
                if (message.unansweredSince != null && $Object.hasOwnProperty.call(message, "unansweredSince"))
                    if (typeof message.unansweredSince !== "number")
                        return "unansweredSince: number expected";
                if (message.language != null && $Object.hasOwnProperty.call(message, "language"))
                    if (!$util.isString(message.language))
                        return "language: string expected";
                return null;
            };

            ConversationState.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.ConversationState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.ConversationState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.ConversationState();
                if (object.owner != null)
                    if (typeof object.owner !== "string" || object.owner.length)
                        message.owner = $String(object.owner);
                if (object.ownerEpoch != null)
                    if ($Number(object.ownerEpoch) !== 0)
                        message.ownerEpoch = object.ownerEpoch >>> 0;
                if (object.headSeq != null)
                    if ($Number(object.headSeq) !== 0)
                        message.headSeq = object.headSeq >>> 0;
                if (object.lastVisitorSeq != null)
                    if ($Number(object.lastVisitorSeq) !== 0)
                        message.lastVisitorSeq = object.lastVisitorSeq >>> 0;
                if (object.answeredTo != null)
                    if ($Number(object.answeredTo) !== 0)
                        message.answeredTo = object.answeredTo >>> 0;
                if (object.lastAt != null)
                    if (!$Object.is($Number(object.lastAt), 0))
                        message.lastAt = $Number(object.lastAt);
                if (object.unansweredSince != null)
                    if (!$Object.is($Number(object.unansweredSince), 0))
                        message.unansweredSince = $Number(object.unansweredSince);
                if (object.language != null)
                    if (typeof object.language !== "string" || object.language.length)
                        message.language = $String(object.language);
                return message;
            };

            ConversationState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.owner = "";
                    object.ownerEpoch = 0;
                    object.headSeq = 0;
                    object.lastVisitorSeq = 0;
                    object.answeredTo = 0;
                    object.lastAt = 0;
                    object.unansweredSince = 0;
                    object.language = "";
                }
                if (message.owner != null && $Object.hasOwnProperty.call(message, "owner"))
                    object.owner = message.owner;
                if (message.ownerEpoch != null && $Object.hasOwnProperty.call(message, "ownerEpoch"))
                    object.ownerEpoch = message.ownerEpoch;
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    object.headSeq = message.headSeq;
                if (message.lastVisitorSeq != null && $Object.hasOwnProperty.call(message, "lastVisitorSeq"))
                    object.lastVisitorSeq = message.lastVisitorSeq;
                if (message.answeredTo != null && $Object.hasOwnProperty.call(message, "answeredTo"))
                    object.answeredTo = message.answeredTo;
                if (message.lastAt != null && $Object.hasOwnProperty.call(message, "lastAt"))
                    object.lastAt = options.json && !$isFinite(message.lastAt) ? $String(message.lastAt) : message.lastAt;
                if (message.unansweredSince != null && $Object.hasOwnProperty.call(message, "unansweredSince"))
                    object.unansweredSince = options.json && !$isFinite(message.unansweredSince) ? $String(message.unansweredSince) : message.unansweredSince;
                if (message.language != null && $Object.hasOwnProperty.call(message, "language"))
                    object.language = message.language;
                return object;
            };

            ConversationState.prototype.toJSON = function() {
                return ConversationState.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ConversationState;
        })();

        v1.GenerateRequest = (function() {

            const GenerateRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GenerateRequest.prototype.turnId = "";
            GenerateRequest.prototype.attempt = 0;
            GenerateRequest.prototype.tenantId = "";
            GenerateRequest.prototype.siteId = "";
            GenerateRequest.prototype.conversationId = "";
            GenerateRequest.prototype.answersTo = 0;
            GenerateRequest.prototype.traceparent = "";

            GenerateRequest.create = function(properties) {
                return new GenerateRequest(properties);
            };

            GenerateRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(10).string(message.turnId);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(16).uint32(message.attempt);
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(26).string(message.tenantId);
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId") && message.siteId !== "")
                    writer.uint32(34).string(message.siteId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(42).string(message.conversationId);
                if (message.answersTo != null && $Object.hasOwnProperty.call(message, "answersTo") && message.answersTo !== 0)
                    writer.uint32(48).uint32(message.answersTo);
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent") && message.traceparent !== "")
                    writer.uint32(58).string(message.traceparent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GenerateRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GenerateRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.siteId = value;
                            else
                                delete message.siteId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.answersTo = value;
                            else
                                delete message.answersTo;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            GenerateRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    if (!$util.isInteger(message.attempt))
                        return "attempt: integer expected";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    if (!$util.isString(message.siteId))
                        return "siteId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.answersTo != null && $Object.hasOwnProperty.call(message, "answersTo"))
                    if (!$util.isInteger(message.answersTo))
                        return "answersTo: integer expected";
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent"))
                    if (!$util.isString(message.traceparent))
                        return "traceparent: string expected";
                return null;
            };

            GenerateRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.GenerateRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.GenerateRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.GenerateRequest();
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.siteId != null)
                    if (typeof object.siteId !== "string" || object.siteId.length)
                        message.siteId = $String(object.siteId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.answersTo != null)
                    if ($Number(object.answersTo) !== 0)
                        message.answersTo = object.answersTo >>> 0;
                if (object.traceparent != null)
                    if (typeof object.traceparent !== "string" || object.traceparent.length)
                        message.traceparent = $String(object.traceparent);
                return message;
            };

            GenerateRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.turnId = "";
                    object.attempt = 0;
                    object.tenantId = "";
                    object.siteId = "";
                    object.conversationId = "";
                    object.answersTo = 0;
                    object.traceparent = "";
                }
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    object.siteId = message.siteId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.answersTo != null && $Object.hasOwnProperty.call(message, "answersTo"))
                    object.answersTo = message.answersTo;
                if (message.traceparent != null && $Object.hasOwnProperty.call(message, "traceparent"))
                    object.traceparent = message.traceparent;
                return object;
            };

            GenerateRequest.prototype.toJSON = function() {
                return GenerateRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GenerateRequest;
        })();

        v1.GenerateReply = (function() {

            const GenerateReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            GenerateReply.prototype.accepted = false;

            GenerateReply.create = function(properties) {
                return new GenerateReply(properties);
            };

            GenerateReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted") && message.accepted !== false)
                    writer.uint32(8).bool(message.accepted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            GenerateReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.GenerateReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.accepted = value;
                            else
                                delete message.accepted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            GenerateReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted"))
                    if (typeof message.accepted !== "boolean")
                        return "accepted: boolean expected";
                return null;
            };

            GenerateReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.GenerateReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.GenerateReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.GenerateReply();
                if (object.accepted != null)
                    if (object.accepted)
                        message.accepted = $Boolean(object.accepted);
                return message;
            };

            GenerateReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.accepted = false;
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted"))
                    object.accepted = message.accepted;
                return object;
            };

            GenerateReply.prototype.toJSON = function() {
                return GenerateReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GenerateReply;
        })();

        v1.RouterAlive = (function() {

            const RouterAlive = function (properties) {
                this.turns = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RouterAlive.prototype.routerId = "";
            RouterAlive.prototype.turns = $util.emptyArray;

            RouterAlive.create = function(properties) {
                return new RouterAlive(properties);
            };

            RouterAlive.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.routerId != null && $Object.hasOwnProperty.call(message, "routerId") && message.routerId !== "")
                    writer.uint32(10).string(message.routerId);
                if (message.turns != null && message.turns.length)
                    for (let i = 0; i < message.turns.length; ++i)
                        $root.parley.v1.HeldTurn.encode(message.turns[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RouterAlive.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.RouterAlive();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.routerId = value;
                            else
                                delete message.routerId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.turns && message.turns.length))
                                message.turns = [];
                            message.turns.push($root.parley.v1.HeldTurn.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RouterAlive.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.routerId != null && $Object.hasOwnProperty.call(message, "routerId"))
                    if (!$util.isString(message.routerId))
                        return "routerId: string expected";
                if (message.turns != null && $Object.hasOwnProperty.call(message, "turns")) {
                    if (!$Array.isArray(message.turns))
                        return "turns: array expected";
                    for (let i = 0; i < message.turns.length; ++i) {
                        let error = $root.parley.v1.HeldTurn.verify(message.turns[i], _depth + 1);
                        if (error)
                            return "turns." + error;
                    }
                }
                return null;
            };

            RouterAlive.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.RouterAlive)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.RouterAlive: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.RouterAlive();
                if (object.routerId != null)
                    if (typeof object.routerId !== "string" || object.routerId.length)
                        message.routerId = $String(object.routerId);
                if (object.turns) {
                    if (!$Array.isArray(object.turns))
                        throw $TypeError(".parley.v1.RouterAlive.turns: array expected");
                    message.turns = $Array(object.turns.length);
                    for (let i = 0; i < object.turns.length; ++i) {
                        if (!$util.isObject(object.turns[i]))
                            throw $TypeError(".parley.v1.RouterAlive.turns: object expected");
                        message.turns[i] = $root.parley.v1.HeldTurn.fromObject(object.turns[i], _depth + 1);
                    }
                }
                return message;
            };

            RouterAlive.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.turns = [];
                if (options.defaults)
                    object.routerId = "";
                if (message.routerId != null && $Object.hasOwnProperty.call(message, "routerId"))
                    object.routerId = message.routerId;
                if (message.turns && message.turns.length) {
                    object.turns = $Array(message.turns.length);
                    for (let j = 0; j < message.turns.length; ++j)
                        object.turns[j] = $root.parley.v1.HeldTurn.toObject(message.turns[j], options, _depth + 1);
                }
                return object;
            };

            RouterAlive.prototype.toJSON = function() {
                return RouterAlive.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RouterAlive;
        })();

        v1.HeldTurn = (function() {

            const HeldTurn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HeldTurn.prototype.turnId = "";
            HeldTurn.prototype.attempt = 0;

            HeldTurn.create = function(properties) {
                return new HeldTurn(properties);
            };

            HeldTurn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(10).string(message.turnId);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(16).uint32(message.attempt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HeldTurn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.HeldTurn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            HeldTurn.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    if (!$util.isInteger(message.attempt))
                        return "attempt: integer expected";
                return null;
            };

            HeldTurn.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.HeldTurn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.HeldTurn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.HeldTurn();
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                return message;
            };

            HeldTurn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.turnId = "";
                    object.attempt = 0;
                }
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                return object;
            };

            HeldTurn.prototype.toJSON = function() {
                return HeldTurn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HeldTurn;
        })();

        v1.TurnRequest = (function() {

            const TurnRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TurnRequest.prototype.draft = null;
            TurnRequest.prototype.cancel = null;

            let $oneOfFields;

            $Object.defineProperty(TurnRequest.prototype, "request", {
                get: $util.oneOfGetter($oneOfFields = ["draft", "cancel"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            TurnRequest.create = function(properties) {
                return new TurnRequest(properties);
            };

            TurnRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.draft != null && $Object.hasOwnProperty.call(message, "draft"))
                    $root.parley.v1.DraftRequest.encode(message.draft, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel"))
                    $root.parley.v1.CancelRequest.encode(message.cancel, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TurnRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TurnRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.draft = $root.parley.v1.DraftRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.draft);
                            message.request = "draft";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.cancel = $root.parley.v1.CancelRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.cancel);
                            message.request = "cancel";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TurnRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.draft != null && $Object.hasOwnProperty.call(message, "draft")) {
                    properties.request = 1;
                    {
                        let error = $root.parley.v1.DraftRequest.verify(message.draft, _depth + 1);
                        if (error)
                            return "draft." + error;
                    }
                }
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel")) {
                    if (properties.request === 1)
                        return "request: multiple values";
                    properties.request = 1;
                    {
                        let error = $root.parley.v1.CancelRequest.verify(message.cancel, _depth + 1);
                        if (error)
                            return "cancel." + error;
                    }
                }
                return null;
            };

            TurnRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TurnRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TurnRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TurnRequest();
                if (object.draft != null) {
                    if (!$util.isObject(object.draft))
                        throw $TypeError(".parley.v1.TurnRequest.draft: object expected");
                    message.draft = $root.parley.v1.DraftRequest.fromObject(object.draft, _depth + 1);
                }
                if (object.cancel != null) {
                    if (!$util.isObject(object.cancel))
                        throw $TypeError(".parley.v1.TurnRequest.cancel: object expected");
                    message.cancel = $root.parley.v1.CancelRequest.fromObject(object.cancel, _depth + 1);
                }
                return message;
            };

            TurnRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.draft != null && $Object.hasOwnProperty.call(message, "draft")) {
                    object.draft = $root.parley.v1.DraftRequest.toObject(message.draft, options, _depth + 1);
                    if (options.oneofs)
                        object.request = "draft";
                }
                if (message.cancel != null && $Object.hasOwnProperty.call(message, "cancel")) {
                    object.cancel = $root.parley.v1.CancelRequest.toObject(message.cancel, options, _depth + 1);
                    if (options.oneofs)
                        object.request = "cancel";
                }
                return object;
            };

            TurnRequest.prototype.toJSON = function() {
                return TurnRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TurnRequest;
        })();

        v1.DraftRequest = (function() {

            const DraftRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DraftRequest.create = function(properties) {
                return new DraftRequest(properties);
            };

            DraftRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DraftRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.DraftRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DraftRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            DraftRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.DraftRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.DraftRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.parley.v1.DraftRequest();
            };

            DraftRequest.toObject = function () {
                return {};
            };

            DraftRequest.prototype.toJSON = function() {
                return DraftRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DraftRequest;
        })();

        v1.CancelRequest = (function() {

            const CancelRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CancelRequest.prototype.attempt = 0;

            CancelRequest.create = function(properties) {
                return new CancelRequest(properties);
            };

            CancelRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(8).uint32(message.attempt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CancelRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CancelRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CancelRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    if (!$util.isInteger(message.attempt))
                        return "attempt: integer expected";
                return null;
            };

            CancelRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.CancelRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.CancelRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.CancelRequest();
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                return message;
            };

            CancelRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.attempt = 0;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                return object;
            };

            CancelRequest.prototype.toJSON = function() {
                return CancelRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CancelRequest;
        })();

        v1.TurnReply = (function() {

            const TurnReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TurnReply.prototype.attempt = 0;
            TurnReply.prototype.text = "";
            TurnReply.prototype.rewinds = 0;

            TurnReply.create = function(properties) {
                return new TurnReply(properties);
            };

            TurnReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(8).uint32(message.attempt);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(18).string(message.text);
                if (message.rewinds != null && $Object.hasOwnProperty.call(message, "rewinds") && message.rewinds !== 0)
                    writer.uint32(24).uint32(message.rewinds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TurnReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TurnReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rewinds = value;
                            else
                                delete message.rewinds;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TurnReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    if (!$util.isInteger(message.attempt))
                        return "attempt: integer expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                if (message.rewinds != null && $Object.hasOwnProperty.call(message, "rewinds"))
                    if (!$util.isInteger(message.rewinds))
                        return "rewinds: integer expected";
                return null;
            };

            TurnReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TurnReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TurnReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TurnReply();
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                if (object.rewinds != null)
                    if ($Number(object.rewinds) !== 0)
                        message.rewinds = object.rewinds >>> 0;
                return message;
            };

            TurnReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.attempt = 0;
                    object.text = "";
                    object.rewinds = 0;
                }
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.rewinds != null && $Object.hasOwnProperty.call(message, "rewinds"))
                    object.rewinds = message.rewinds;
                return object;
            };

            TurnReply.prototype.toJSON = function() {
                return TurnReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TurnReply;
        })();

        v1.StoreReply = (function() {

            const StoreReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StoreReply.prototype.ok = null;
            StoreReply.prototype.error = null;

            let $oneOfFields;

            $Object.defineProperty(StoreReply.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["ok", "error"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            StoreReply.create = function(properties) {
                return new StoreReply(properties);
            };

            StoreReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok"))
                    writer.uint32(10).bytes(message.ok);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    $root.parley.v1.StoreError.encode(message.error, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StoreReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.StoreReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.ok = reader.bytes();
                            message.result = "ok";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.error = $root.parley.v1.StoreError.decode(reader, reader.size(), $undefined, _depth + 1, message.error);
                            message.result = "error";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            StoreReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok")) {
                    properties.result = 1;
                    if (!(message.ok && typeof message.ok.length === "number" || $util.isString(message.ok)))
                        return "ok: buffer expected";
                }
                if (message.error != null && $Object.hasOwnProperty.call(message, "error")) {
                    if (properties.result === 1)
                        return "result: multiple values";
                    properties.result = 1;
                    {
                        let error = $root.parley.v1.StoreError.verify(message.error, _depth + 1);
                        if (error)
                            return "error." + error;
                    }
                }
                return null;
            };

            StoreReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.StoreReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.StoreReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.StoreReply();
                if (object.ok != null)
                    if (typeof object.ok === "string")
                        $util.base64.decode(object.ok, message.ok = $util.newBuffer($util.base64.length(object.ok)), 0);
                    else if (object.ok.length >= 0)
                        message.ok = object.ok;
                if (object.error != null) {
                    if (!$util.isObject(object.error))
                        throw $TypeError(".parley.v1.StoreReply.error: object expected");
                    message.error = $root.parley.v1.StoreError.fromObject(object.error, _depth + 1);
                }
                return message;
            };

            StoreReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok")) {
                    object.ok = options.bytes === $String ? $util.base64.encode(message.ok, 0, message.ok.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.ok) : message.ok;
                    if (options.oneofs)
                        object.result = "ok";
                }
                if (message.error != null && $Object.hasOwnProperty.call(message, "error")) {
                    object.error = $root.parley.v1.StoreError.toObject(message.error, options, _depth + 1);
                    if (options.oneofs)
                        object.result = "error";
                }
                return object;
            };

            StoreReply.prototype.toJSON = function() {
                return StoreReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StoreReply;
        })();

        v1.StoreError = (function() {

            const StoreError = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StoreError.prototype.code = "";
            StoreError.prototype.detail = "";

            StoreError.create = function(properties) {
                return new StoreError(properties);
            };

            StoreError.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(10).string(message.code);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(18).string(message.detail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StoreError.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.StoreError();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.detail = value;
                            else
                                delete message.detail;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            StoreError.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    if (!$util.isString(message.code))
                        return "code: string expected";
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    if (!$util.isString(message.detail))
                        return "detail: string expected";
                return null;
            };

            StoreError.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.StoreError)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.StoreError: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.StoreError();
                if (object.code != null)
                    if (typeof object.code !== "string" || object.code.length)
                        message.code = $String(object.code);
                if (object.detail != null)
                    if (typeof object.detail !== "string" || object.detail.length)
                        message.detail = $String(object.detail);
                return message;
            };

            StoreError.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.code = "";
                    object.detail = "";
                }
                if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                    object.code = message.code;
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                return object;
            };

            StoreError.prototype.toJSON = function() {
                return StoreError.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StoreError;
        })();

        v1.AppendRequest = (function() {

            const AppendRequest = function (properties) {
                this.groups = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AppendRequest.prototype.replicaId = "";
            AppendRequest.prototype.groups = $util.emptyArray;

            AppendRequest.create = function(properties) {
                return new AppendRequest(properties);
            };

            AppendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId") && message.replicaId !== "")
                    writer.uint32(10).string(message.replicaId);
                if (message.groups != null && message.groups.length)
                    for (let i = 0; i < message.groups.length; ++i)
                        $root.parley.v1.AppendGroup.encode(message.groups[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AppendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.AppendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replicaId = value;
                            else
                                delete message.replicaId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.groups && message.groups.length))
                                message.groups = [];
                            message.groups.push($root.parley.v1.AppendGroup.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            AppendRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    if (!$util.isString(message.replicaId))
                        return "replicaId: string expected";
                if (message.groups != null && $Object.hasOwnProperty.call(message, "groups")) {
                    if (!$Array.isArray(message.groups))
                        return "groups: array expected";
                    for (let i = 0; i < message.groups.length; ++i) {
                        let error = $root.parley.v1.AppendGroup.verify(message.groups[i], _depth + 1);
                        if (error)
                            return "groups." + error;
                    }
                }
                return null;
            };

            AppendRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.AppendRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.AppendRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.AppendRequest();
                if (object.replicaId != null)
                    if (typeof object.replicaId !== "string" || object.replicaId.length)
                        message.replicaId = $String(object.replicaId);
                if (object.groups) {
                    if (!$Array.isArray(object.groups))
                        throw $TypeError(".parley.v1.AppendRequest.groups: array expected");
                    message.groups = $Array(object.groups.length);
                    for (let i = 0; i < object.groups.length; ++i) {
                        if (!$util.isObject(object.groups[i]))
                            throw $TypeError(".parley.v1.AppendRequest.groups: object expected");
                        message.groups[i] = $root.parley.v1.AppendGroup.fromObject(object.groups[i], _depth + 1);
                    }
                }
                return message;
            };

            AppendRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.groups = [];
                if (options.defaults)
                    object.replicaId = "";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    object.replicaId = message.replicaId;
                if (message.groups && message.groups.length) {
                    object.groups = $Array(message.groups.length);
                    for (let j = 0; j < message.groups.length; ++j)
                        object.groups[j] = $root.parley.v1.AppendGroup.toObject(message.groups[j], options, _depth + 1);
                }
                return object;
            };

            AppendRequest.prototype.toJSON = function() {
                return AppendRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AppendRequest;
        })();

        v1.AppendGroup = (function() {

            const AppendGroup = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AppendGroup.prototype.tenantId = "";
            AppendGroup.prototype.conversationId = "";
            AppendGroup.prototype.partition = 0;
            AppendGroup.prototype.expectedHead = 0;
            AppendGroup.prototype.events = $util.emptyArray;
            AppendGroup.prototype.state = null;

            AppendGroup.create = function(properties) {
                return new AppendGroup(properties);
            };

            AppendGroup.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(18).string(message.conversationId);
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(24).uint32(message.partition);
                if (message.expectedHead != null && $Object.hasOwnProperty.call(message, "expectedHead") && message.expectedHead !== 0)
                    writer.uint32(32).uint32(message.expectedHead);
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.parley.v1.StoredEvent.encode(message.events[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.parley.v1.ConversationState.encode(message.state, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AppendGroup.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.AppendGroup();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.expectedHead = value;
                            else
                                delete message.expectedHead;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.parley.v1.StoredEvent.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.parley.v1.ConversationState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            AppendGroup.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    if (!$util.isInteger(message.partition))
                        return "partition: integer expected";
                if (message.expectedHead != null && $Object.hasOwnProperty.call(message, "expectedHead"))
                    if (!$util.isInteger(message.expectedHead))
                        return "expectedHead: integer expected";
                if (message.events != null && $Object.hasOwnProperty.call(message, "events")) {
                    if (!$Array.isArray(message.events))
                        return "events: array expected";
                    for (let i = 0; i < message.events.length; ++i) {
                        let error = $root.parley.v1.StoredEvent.verify(message.events[i], _depth + 1);
                        if (error)
                            return "events." + error;
                    }
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state")) {
                    let error = $root.parley.v1.ConversationState.verify(message.state, _depth + 1);
                    if (error)
                        return "state." + error;
                }
                return null;
            };

            AppendGroup.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.AppendGroup)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.AppendGroup: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.AppendGroup();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.partition != null)
                    if ($Number(object.partition) !== 0)
                        message.partition = object.partition >>> 0;
                if (object.expectedHead != null)
                    if ($Number(object.expectedHead) !== 0)
                        message.expectedHead = object.expectedHead >>> 0;
                if (object.events) {
                    if (!$Array.isArray(object.events))
                        throw $TypeError(".parley.v1.AppendGroup.events: array expected");
                    message.events = $Array(object.events.length);
                    for (let i = 0; i < object.events.length; ++i) {
                        if (!$util.isObject(object.events[i]))
                            throw $TypeError(".parley.v1.AppendGroup.events: object expected");
                        message.events[i] = $root.parley.v1.StoredEvent.fromObject(object.events[i], _depth + 1);
                    }
                }
                if (object.state != null) {
                    if (!$util.isObject(object.state))
                        throw $TypeError(".parley.v1.AppendGroup.state: object expected");
                    message.state = $root.parley.v1.ConversationState.fromObject(object.state, _depth + 1);
                }
                return message;
            };

            AppendGroup.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.events = [];
                if (options.defaults) {
                    object.tenantId = "";
                    object.conversationId = "";
                    object.partition = 0;
                    object.expectedHead = 0;
                    object.state = null;
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.expectedHead != null && $Object.hasOwnProperty.call(message, "expectedHead"))
                    object.expectedHead = message.expectedHead;
                if (message.events && message.events.length) {
                    object.events = $Array(message.events.length);
                    for (let j = 0; j < message.events.length; ++j)
                        object.events[j] = $root.parley.v1.StoredEvent.toObject(message.events[j], options, _depth + 1);
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = $root.parley.v1.ConversationState.toObject(message.state, options, _depth + 1);
                return object;
            };

            AppendGroup.prototype.toJSON = function() {
                return AppendGroup.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AppendGroup;
        })();

        v1.StoredEvent = (function() {

            const StoredEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            StoredEvent.prototype.seq = 0;
            StoredEvent.prototype.position = 0;
            StoredEvent.prototype.commandId = "";
            StoredEvent.prototype.part = 0;
            StoredEvent.prototype.at = 0;
            StoredEvent.prototype.type = "";
            StoredEvent.prototype.body = $util.newBuffer([]);
            StoredEvent.prototype.text = "";

            StoredEvent.create = function(properties) {
                return new StoredEvent(properties);
            };

            StoredEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(8).uint32(message.seq);
                if (message.position != null && $Object.hasOwnProperty.call(message, "position") && !$Object.is(message.position, 0))
                    writer.uint32(17).double(message.position);
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && message.commandId !== "")
                    writer.uint32(26).string(message.commandId);
                if (message.part != null && $Object.hasOwnProperty.call(message, "part") && message.part !== 0)
                    writer.uint32(32).uint32(message.part);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(41).double(message.at);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                    writer.uint32(50).string(message.type);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(58).bytes(message.body);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(66).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            StoredEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.StoredEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.position = value;
                            else
                                delete message.position;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.commandId = value;
                            else
                                delete message.commandId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.part = value;
                            else
                                delete message.part;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            StoredEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                    if (typeof message.position !== "number")
                        return "position: number expected";
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    if (!$util.isString(message.commandId))
                        return "commandId: string expected";
                if (message.part != null && $Object.hasOwnProperty.call(message, "part"))
                    if (!$util.isInteger(message.part))
                        return "part: integer expected";
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    if (typeof message.at !== "number")
                        return "at: number expected";
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    if (!$util.isString(message.type))
                        return "type: string expected";
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    if (!(message.body && typeof message.body.length === "number" || $util.isString(message.body)))
                        return "body: buffer expected";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            StoredEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.StoredEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.StoredEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.StoredEvent();
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.position != null)
                    if (!$Object.is($Number(object.position), 0))
                        message.position = $Number(object.position);
                if (object.commandId != null)
                    if (typeof object.commandId !== "string" || object.commandId.length)
                        message.commandId = $String(object.commandId);
                if (object.part != null)
                    if ($Number(object.part) !== 0)
                        message.part = object.part >>> 0;
                if (object.at != null)
                    if (!$Object.is($Number(object.at), 0))
                        message.at = $Number(object.at);
                if (object.type != null)
                    if (typeof object.type !== "string" || object.type.length)
                        message.type = $String(object.type);
                if (object.body != null)
                    if (object.body.length)
                        if (typeof object.body === "string")
                            $util.base64.decode(object.body, message.body = $util.newBuffer($util.base64.length(object.body)), 0);
                        else if (object.body.length >= 0)
                            message.body = object.body;
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            StoredEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.seq = 0;
                    object.position = 0;
                    object.commandId = "";
                    object.part = 0;
                    object.at = 0;
                    object.type = "";
                    if (options.bytes === $String)
                        object.body = "";
                    else {
                        object.body = [];
                        if (options.bytes !== $Array)
                            object.body = $util.newBuffer(object.body);
                    }
                    object.text = "";
                }
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                    object.position = options.json && !$isFinite(message.position) ? $String(message.position) : message.position;
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    object.commandId = message.commandId;
                if (message.part != null && $Object.hasOwnProperty.call(message, "part"))
                    object.part = message.part;
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    object.at = options.json && !$isFinite(message.at) ? $String(message.at) : message.at;
                if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                    object.type = message.type;
                if (message.body != null && $Object.hasOwnProperty.call(message, "body"))
                    object.body = options.bytes === $String ? $util.base64.encode(message.body, 0, message.body.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.body) : message.body;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            StoredEvent.prototype.toJSON = function() {
                return StoredEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StoredEvent;
        })();

        v1.AppendReply = (function() {

            const AppendReply = function (properties) {
                this.results = [];
                this.notMine = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AppendReply.prototype.status = 0;
            AppendReply.prototype.results = $util.emptyArray;
            AppendReply.prototype.now = 0;
            AppendReply.prototype.notMine = $util.emptyArray;

            AppendReply.create = function(properties) {
                return new AppendReply(properties);
            };

            AppendReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                    writer.uint32(8).int32(message.status);
                if (message.results != null && message.results.length)
                    for (let i = 0; i < message.results.length; ++i)
                        $root.parley.v1.AppendResult.encode(message.results[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.now != null && $Object.hasOwnProperty.call(message, "now") && !$Object.is(message.now, 0))
                    writer.uint32(25).double(message.now);
                if (message.notMine != null && message.notMine.length)
                    writer.uint32(34).uint32s(message.notMine);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AppendReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.AppendReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.results && message.results.length))
                                message.results = [];
                            message.results.push($root.parley.v1.AppendResult.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.now = value;
                            else
                                delete message.now;
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.notMine && message.notMine.length))
                                    message.notMine = [];
                                reader.uint32s(message.notMine);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.notMine && message.notMine.length))
                                message.notMine = [];
                            message.notMine.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            AppendReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    if (typeof message.status !== "number" || (message.status | 0) !== message.status)
                        return "status: enum value expected";
                if (message.results != null && $Object.hasOwnProperty.call(message, "results")) {
                    if (!$Array.isArray(message.results))
                        return "results: array expected";
                    for (let i = 0; i < message.results.length; ++i) {
                        let error = $root.parley.v1.AppendResult.verify(message.results[i], _depth + 1);
                        if (error)
                            return "results." + error;
                    }
                }
                if (message.now != null && $Object.hasOwnProperty.call(message, "now"))
                    if (typeof message.now !== "number")
                        return "now: number expected";
                if (message.notMine != null && $Object.hasOwnProperty.call(message, "notMine")) {
                    if (!$Array.isArray(message.notMine))
                        return "notMine: array expected";
                    for (let i = 0; i < message.notMine.length; ++i)
                        if (!$util.isInteger(message.notMine[i]))
                            return "notMine: integer[] expected";
                }
                return null;
            };

            AppendReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.AppendReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.AppendReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.AppendReply();
                if (object.status !== 0 && (typeof object.status !== "string" || $root.parley.v1.AppendReply.Status[object.status] !== 0))
                    switch (object.status) {
                    case "STATUS_UNSPECIFIED":
                    case 0:
                        message.status = 0;
                        break;
                    case "DECIDED":
                    case 1:
                        message.status = 1;
                        break;
                    case "FENCED":
                    case 2:
                        message.status = 2;
                        break;
                    case "NOT_MINE":
                    case 3:
                        message.status = 3;
                        break;
                    default:
                        if (typeof object.status === "number" && (object.status | 0) === object.status)
                            message.status = object.status;
                    }
                if (object.results) {
                    if (!$Array.isArray(object.results))
                        throw $TypeError(".parley.v1.AppendReply.results: array expected");
                    message.results = $Array(object.results.length);
                    for (let i = 0; i < object.results.length; ++i) {
                        if (!$util.isObject(object.results[i]))
                            throw $TypeError(".parley.v1.AppendReply.results: object expected");
                        message.results[i] = $root.parley.v1.AppendResult.fromObject(object.results[i], _depth + 1);
                    }
                }
                if (object.now != null)
                    if (!$Object.is($Number(object.now), 0))
                        message.now = $Number(object.now);
                if (object.notMine) {
                    if (!$Array.isArray(object.notMine))
                        throw $TypeError(".parley.v1.AppendReply.notMine: array expected");
                    message.notMine = $Array(object.notMine.length);
                    for (let i = 0; i < object.notMine.length; ++i)
                        message.notMine[i] = object.notMine[i] >>> 0;
                }
                return message;
            };

            AppendReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.results = [];
                    object.notMine = [];
                }
                if (options.defaults) {
                    object.status = options.enums === $String ? "STATUS_UNSPECIFIED" : 0;
                    object.now = 0;
                }
                if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                    object.status = options.enums === $String ? $root.parley.v1.AppendReply.Status[message.status] === $undefined ? message.status : $root.parley.v1.AppendReply.Status[message.status] : message.status;
                if (message.results && message.results.length) {
                    object.results = $Array(message.results.length);
                    for (let j = 0; j < message.results.length; ++j)
                        object.results[j] = $root.parley.v1.AppendResult.toObject(message.results[j], options, _depth + 1);
                }
                if (message.now != null && $Object.hasOwnProperty.call(message, "now"))
                    object.now = options.json && !$isFinite(message.now) ? $String(message.now) : message.now;
                if (message.notMine && message.notMine.length) {
                    object.notMine = $Array(message.notMine.length);
                    for (let j = 0; j < message.notMine.length; ++j)
                        object.notMine[j] = message.notMine[j];
                }
                return object;
            };

            AppendReply.prototype.toJSON = function() {
                return AppendReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            AppendReply.Status = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "STATUS_UNSPECIFIED"] = 0;
                values[valuesById[1] = "DECIDED"] = 1;
                values[valuesById[2] = "FENCED"] = 2;
                values[valuesById[3] = "NOT_MINE"] = 3;
                return values;
            })();

            return AppendReply;
        })();

        v1.AppendResult = (function() {

            const AppendResult = function (properties) {
                this.stored = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AppendResult.prototype.committed = false;
            AppendResult.prototype.row = null;
            AppendResult.prototype.stored = $util.emptyArray;

            AppendResult.create = function(properties) {
                return new AppendResult(properties);
            };

            AppendResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.committed != null && $Object.hasOwnProperty.call(message, "committed") && message.committed !== false)
                    writer.uint32(8).bool(message.committed);
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    $root.parley.v1.ConversationRow.encode(message.row, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.stored != null && message.stored.length)
                    for (let i = 0; i < message.stored.length; ++i)
                        $root.parley.v1.StoredEvent.encode(message.stored[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AppendResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.AppendResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.committed = value;
                            else
                                delete message.committed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.row = $root.parley.v1.ConversationRow.decode(reader, reader.size(), $undefined, _depth + 1, message.row);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.stored && message.stored.length))
                                message.stored = [];
                            message.stored.push($root.parley.v1.StoredEvent.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            AppendResult.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.committed != null && $Object.hasOwnProperty.call(message, "committed"))
                    if (typeof message.committed !== "boolean")
                        return "committed: boolean expected";
                if (message.row != null && $Object.hasOwnProperty.call(message, "row")) {
                    let error = $root.parley.v1.ConversationRow.verify(message.row, _depth + 1);
                    if (error)
                        return "row." + error;
                }
                if (message.stored != null && $Object.hasOwnProperty.call(message, "stored")) {
                    if (!$Array.isArray(message.stored))
                        return "stored: array expected";
                    for (let i = 0; i < message.stored.length; ++i) {
                        let error = $root.parley.v1.StoredEvent.verify(message.stored[i], _depth + 1);
                        if (error)
                            return "stored." + error;
                    }
                }
                return null;
            };

            AppendResult.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.AppendResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.AppendResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.AppendResult();
                if (object.committed != null)
                    if (object.committed)
                        message.committed = $Boolean(object.committed);
                if (object.row != null) {
                    if (!$util.isObject(object.row))
                        throw $TypeError(".parley.v1.AppendResult.row: object expected");
                    message.row = $root.parley.v1.ConversationRow.fromObject(object.row, _depth + 1);
                }
                if (object.stored) {
                    if (!$Array.isArray(object.stored))
                        throw $TypeError(".parley.v1.AppendResult.stored: array expected");
                    message.stored = $Array(object.stored.length);
                    for (let i = 0; i < object.stored.length; ++i) {
                        if (!$util.isObject(object.stored[i]))
                            throw $TypeError(".parley.v1.AppendResult.stored: object expected");
                        message.stored[i] = $root.parley.v1.StoredEvent.fromObject(object.stored[i], _depth + 1);
                    }
                }
                return message;
            };

            AppendResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.stored = [];
                if (options.defaults) {
                    object.committed = false;
                    object.row = null;
                }
                if (message.committed != null && $Object.hasOwnProperty.call(message, "committed"))
                    object.committed = message.committed;
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    object.row = $root.parley.v1.ConversationRow.toObject(message.row, options, _depth + 1);
                if (message.stored && message.stored.length) {
                    object.stored = $Array(message.stored.length);
                    for (let j = 0; j < message.stored.length; ++j)
                        object.stored[j] = $root.parley.v1.StoredEvent.toObject(message.stored[j], options, _depth + 1);
                }
                return object;
            };

            AppendResult.prototype.toJSON = function() {
                return AppendResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AppendResult;
        })();

        v1.ConversationRow = (function() {

            const ConversationRow = function (properties) {
                this.knownCommands = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ConversationRow.prototype.tenantId = "";
            ConversationRow.prototype.conversationId = "";
            ConversationRow.prototype.siteId = "";
            ConversationRow.prototype.visitorId = "";
            ConversationRow.prototype.partition = 0;
            ConversationRow.prototype.state = null;
            ConversationRow.prototype.knownCommands = $util.emptyArray;

            ConversationRow.create = function(properties) {
                return new ConversationRow(properties);
            };

            ConversationRow.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(18).string(message.conversationId);
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId") && message.siteId !== "")
                    writer.uint32(26).string(message.siteId);
                if (message.visitorId != null && $Object.hasOwnProperty.call(message, "visitorId") && message.visitorId !== "")
                    writer.uint32(34).string(message.visitorId);
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(40).uint32(message.partition);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.parley.v1.ConversationState.encode(message.state, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.knownCommands != null && message.knownCommands.length)
                    for (let i = 0; i < message.knownCommands.length; ++i)
                        $root.parley.v1.KnownCommand.encode(message.knownCommands[i], writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ConversationRow.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ConversationRow();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.siteId = value;
                            else
                                delete message.siteId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.visitorId = value;
                            else
                                delete message.visitorId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.parley.v1.ConversationState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.knownCommands && message.knownCommands.length))
                                message.knownCommands = [];
                            message.knownCommands.push($root.parley.v1.KnownCommand.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ConversationRow.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    if (!$util.isString(message.siteId))
                        return "siteId: string expected";
                if (message.visitorId != null && $Object.hasOwnProperty.call(message, "visitorId"))
                    if (!$util.isString(message.visitorId))
                        return "visitorId: string expected";
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    if (!$util.isInteger(message.partition))
                        return "partition: integer expected";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state")) {
                    let error = $root.parley.v1.ConversationState.verify(message.state, _depth + 1);
                    if (error)
                        return "state." + error;
                }
                if (message.knownCommands != null && $Object.hasOwnProperty.call(message, "knownCommands")) {
                    if (!$Array.isArray(message.knownCommands))
                        return "knownCommands: array expected";
                    for (let i = 0; i < message.knownCommands.length; ++i) {
                        let error = $root.parley.v1.KnownCommand.verify(message.knownCommands[i], _depth + 1);
                        if (error)
                            return "knownCommands." + error;
                    }
                }
                return null;
            };

            ConversationRow.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.ConversationRow)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.ConversationRow: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.ConversationRow();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.siteId != null)
                    if (typeof object.siteId !== "string" || object.siteId.length)
                        message.siteId = $String(object.siteId);
                if (object.visitorId != null)
                    if (typeof object.visitorId !== "string" || object.visitorId.length)
                        message.visitorId = $String(object.visitorId);
                if (object.partition != null)
                    if ($Number(object.partition) !== 0)
                        message.partition = object.partition >>> 0;
                if (object.state != null) {
                    if (!$util.isObject(object.state))
                        throw $TypeError(".parley.v1.ConversationRow.state: object expected");
                    message.state = $root.parley.v1.ConversationState.fromObject(object.state, _depth + 1);
                }
                if (object.knownCommands) {
                    if (!$Array.isArray(object.knownCommands))
                        throw $TypeError(".parley.v1.ConversationRow.knownCommands: array expected");
                    message.knownCommands = $Array(object.knownCommands.length);
                    for (let i = 0; i < object.knownCommands.length; ++i) {
                        if (!$util.isObject(object.knownCommands[i]))
                            throw $TypeError(".parley.v1.ConversationRow.knownCommands: object expected");
                        message.knownCommands[i] = $root.parley.v1.KnownCommand.fromObject(object.knownCommands[i], _depth + 1);
                    }
                }
                return message;
            };

            ConversationRow.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.knownCommands = [];
                if (options.defaults) {
                    object.tenantId = "";
                    object.conversationId = "";
                    object.siteId = "";
                    object.visitorId = "";
                    object.partition = 0;
                    object.state = null;
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    object.siteId = message.siteId;
                if (message.visitorId != null && $Object.hasOwnProperty.call(message, "visitorId"))
                    object.visitorId = message.visitorId;
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = $root.parley.v1.ConversationState.toObject(message.state, options, _depth + 1);
                if (message.knownCommands && message.knownCommands.length) {
                    object.knownCommands = $Array(message.knownCommands.length);
                    for (let j = 0; j < message.knownCommands.length; ++j)
                        object.knownCommands[j] = $root.parley.v1.KnownCommand.toObject(message.knownCommands[j], options, _depth + 1);
                }
                return object;
            };

            ConversationRow.prototype.toJSON = function() {
                return ConversationRow.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ConversationRow;
        })();

        v1.KnownCommand = (function() {

            const KnownCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            KnownCommand.prototype.commandId = "";
            KnownCommand.prototype.seq = 0;
            KnownCommand.prototype.at = 0;

            KnownCommand.create = function(properties) {
                return new KnownCommand(properties);
            };

            KnownCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId") && message.commandId !== "")
                    writer.uint32(10).string(message.commandId);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(16).uint32(message.seq);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(25).double(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            KnownCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.KnownCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.commandId = value;
                            else
                                delete message.commandId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            KnownCommand.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    if (!$util.isString(message.commandId))
                        return "commandId: string expected";
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    if (!$util.isInteger(message.seq))
                        return "seq: integer expected";
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    if (typeof message.at !== "number")
                        return "at: number expected";
                return null;
            };

            KnownCommand.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.KnownCommand)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.KnownCommand: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.KnownCommand();
                if (object.commandId != null)
                    if (typeof object.commandId !== "string" || object.commandId.length)
                        message.commandId = $String(object.commandId);
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.at != null)
                    if (!$Object.is($Number(object.at), 0))
                        message.at = $Number(object.at);
                return message;
            };

            KnownCommand.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.commandId = "";
                    object.seq = 0;
                    object.at = 0;
                }
                if (message.commandId != null && $Object.hasOwnProperty.call(message, "commandId"))
                    object.commandId = message.commandId;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    object.at = options.json && !$isFinite(message.at) ? $String(message.at) : message.at;
                return object;
            };

            KnownCommand.prototype.toJSON = function() {
                return KnownCommand.toObject(this, $protobuf.util.toJSONOptions);
            };

            return KnownCommand;
        })();

        v1.LoadRequest = (function() {

            const LoadRequest = function (properties) {
                this.conversationIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LoadRequest.prototype.conversationIds = $util.emptyArray;

            LoadRequest.create = function(properties) {
                return new LoadRequest(properties);
            };

            LoadRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversationIds != null && message.conversationIds.length)
                    for (let i = 0; i < message.conversationIds.length; ++i)
                        writer.uint32(10).string(message.conversationIds[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LoadRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.LoadRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.conversationIds && message.conversationIds.length))
                                message.conversationIds = [];
                            message.conversationIds.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LoadRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.conversationIds != null && $Object.hasOwnProperty.call(message, "conversationIds")) {
                    if (!$Array.isArray(message.conversationIds))
                        return "conversationIds: array expected";
                    for (let i = 0; i < message.conversationIds.length; ++i)
                        if (!$util.isString(message.conversationIds[i]))
                            return "conversationIds: string[] expected";
                }
                return null;
            };

            LoadRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.LoadRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.LoadRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.LoadRequest();
                if (object.conversationIds) {
                    if (!$Array.isArray(object.conversationIds))
                        throw $TypeError(".parley.v1.LoadRequest.conversationIds: array expected");
                    message.conversationIds = $Array(object.conversationIds.length);
                    for (let i = 0; i < object.conversationIds.length; ++i)
                        message.conversationIds[i] = $String(object.conversationIds[i]);
                }
                return message;
            };

            LoadRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.conversationIds = [];
                if (message.conversationIds && message.conversationIds.length) {
                    object.conversationIds = $Array(message.conversationIds.length);
                    for (let j = 0; j < message.conversationIds.length; ++j)
                        object.conversationIds[j] = message.conversationIds[j];
                }
                return object;
            };

            LoadRequest.prototype.toJSON = function() {
                return LoadRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LoadRequest;
        })();

        v1.LoadReply = (function() {

            const LoadReply = function (properties) {
                this.rows = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LoadReply.prototype.rows = $util.emptyArray;
            LoadReply.prototype.now = 0;

            LoadReply.create = function(properties) {
                return new LoadReply(properties);
            };

            LoadReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rows != null && message.rows.length)
                    for (let i = 0; i < message.rows.length; ++i)
                        $root.parley.v1.ConversationRow.encode(message.rows[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.now != null && $Object.hasOwnProperty.call(message, "now") && !$Object.is(message.now, 0))
                    writer.uint32(17).double(message.now);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LoadReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.LoadReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rows && message.rows.length))
                                message.rows = [];
                            message.rows.push($root.parley.v1.ConversationRow.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.now = value;
                            else
                                delete message.now;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LoadReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.rows != null && $Object.hasOwnProperty.call(message, "rows")) {
                    if (!$Array.isArray(message.rows))
                        return "rows: array expected";
                    for (let i = 0; i < message.rows.length; ++i) {
                        let error = $root.parley.v1.ConversationRow.verify(message.rows[i], _depth + 1);
                        if (error)
                            return "rows." + error;
                    }
                }
                if (message.now != null && $Object.hasOwnProperty.call(message, "now"))
                    if (typeof message.now !== "number")
                        return "now: number expected";
                return null;
            };

            LoadReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.LoadReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.LoadReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.LoadReply();
                if (object.rows) {
                    if (!$Array.isArray(object.rows))
                        throw $TypeError(".parley.v1.LoadReply.rows: array expected");
                    message.rows = $Array(object.rows.length);
                    for (let i = 0; i < object.rows.length; ++i) {
                        if (!$util.isObject(object.rows[i]))
                            throw $TypeError(".parley.v1.LoadReply.rows: object expected");
                        message.rows[i] = $root.parley.v1.ConversationRow.fromObject(object.rows[i], _depth + 1);
                    }
                }
                if (object.now != null)
                    if (!$Object.is($Number(object.now), 0))
                        message.now = $Number(object.now);
                return message;
            };

            LoadReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.rows = [];
                if (options.defaults)
                    object.now = 0;
                if (message.rows && message.rows.length) {
                    object.rows = $Array(message.rows.length);
                    for (let j = 0; j < message.rows.length; ++j)
                        object.rows[j] = $root.parley.v1.ConversationRow.toObject(message.rows[j], options, _depth + 1);
                }
                if (message.now != null && $Object.hasOwnProperty.call(message, "now"))
                    object.now = options.json && !$isFinite(message.now) ? $String(message.now) : message.now;
                return object;
            };

            LoadReply.prototype.toJSON = function() {
                return LoadReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LoadReply;
        })();

        v1.HistoryRequest = (function() {

            const HistoryRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HistoryRequest.prototype.tenantId = "";
            HistoryRequest.prototype.conversationId = "";
            HistoryRequest.prototype.afterSeq = 0;
            HistoryRequest.prototype.upToSeq = 0;
            HistoryRequest.prototype.audience = "";
            HistoryRequest.prototype.maxBytes = 0;
            HistoryRequest.prototype.newest = false;

            HistoryRequest.create = function(properties) {
                return new HistoryRequest(properties);
            };

            HistoryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(18).string(message.conversationId);
                if (message.afterSeq != null && $Object.hasOwnProperty.call(message, "afterSeq") && message.afterSeq !== 0)
                    writer.uint32(24).uint32(message.afterSeq);
                if (message.upToSeq != null && $Object.hasOwnProperty.call(message, "upToSeq") && message.upToSeq !== 0)
                    writer.uint32(32).uint32(message.upToSeq);
                if (message.audience != null && $Object.hasOwnProperty.call(message, "audience") && message.audience !== "")
                    writer.uint32(42).string(message.audience);
                if (message.maxBytes != null && $Object.hasOwnProperty.call(message, "maxBytes") && message.maxBytes !== 0)
                    writer.uint32(48).uint32(message.maxBytes);
                if (message.newest != null && $Object.hasOwnProperty.call(message, "newest") && message.newest !== false)
                    writer.uint32(56).bool(message.newest);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HistoryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.HistoryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.afterSeq = value;
                            else
                                delete message.afterSeq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.upToSeq = value;
                            else
                                delete message.upToSeq;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.audience = value;
                            else
                                delete message.audience;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxBytes = value;
                            else
                                delete message.maxBytes;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.newest = value;
                            else
                                delete message.newest;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            HistoryRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.afterSeq != null && $Object.hasOwnProperty.call(message, "afterSeq"))
                    if (!$util.isInteger(message.afterSeq))
                        return "afterSeq: integer expected";
                if (message.upToSeq != null && $Object.hasOwnProperty.call(message, "upToSeq"))
                    if (!$util.isInteger(message.upToSeq))
                        return "upToSeq: integer expected";
                if (message.audience != null && $Object.hasOwnProperty.call(message, "audience"))
                    if (!$util.isString(message.audience))
                        return "audience: string expected";
                if (message.maxBytes != null && $Object.hasOwnProperty.call(message, "maxBytes"))
                    if (!$util.isInteger(message.maxBytes))
                        return "maxBytes: integer expected";
                if (message.newest != null && $Object.hasOwnProperty.call(message, "newest"))
                    if (typeof message.newest !== "boolean")
                        return "newest: boolean expected";
                return null;
            };

            HistoryRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.HistoryRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.HistoryRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.HistoryRequest();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.afterSeq != null)
                    if ($Number(object.afterSeq) !== 0)
                        message.afterSeq = object.afterSeq >>> 0;
                if (object.upToSeq != null)
                    if ($Number(object.upToSeq) !== 0)
                        message.upToSeq = object.upToSeq >>> 0;
                if (object.audience != null)
                    if (typeof object.audience !== "string" || object.audience.length)
                        message.audience = $String(object.audience);
                if (object.maxBytes != null)
                    if ($Number(object.maxBytes) !== 0)
                        message.maxBytes = object.maxBytes >>> 0;
                if (object.newest != null)
                    if (object.newest)
                        message.newest = $Boolean(object.newest);
                return message;
            };

            HistoryRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.tenantId = "";
                    object.conversationId = "";
                    object.afterSeq = 0;
                    object.upToSeq = 0;
                    object.audience = "";
                    object.maxBytes = 0;
                    object.newest = false;
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.afterSeq != null && $Object.hasOwnProperty.call(message, "afterSeq"))
                    object.afterSeq = message.afterSeq;
                if (message.upToSeq != null && $Object.hasOwnProperty.call(message, "upToSeq"))
                    object.upToSeq = message.upToSeq;
                if (message.audience != null && $Object.hasOwnProperty.call(message, "audience"))
                    object.audience = message.audience;
                if (message.maxBytes != null && $Object.hasOwnProperty.call(message, "maxBytes"))
                    object.maxBytes = message.maxBytes;
                if (message.newest != null && $Object.hasOwnProperty.call(message, "newest"))
                    object.newest = message.newest;
                return object;
            };

            HistoryRequest.prototype.toJSON = function() {
                return HistoryRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HistoryRequest;
        })();

        v1.HistoryReply = (function() {

            const HistoryReply = function (properties) {
                this.frames = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HistoryReply.prototype.frames = $util.emptyArray;
            HistoryReply.prototype.headSeq = 0;
            HistoryReply.prototype.complete = false;

            HistoryReply.create = function(properties) {
                return new HistoryReply(properties);
            };

            HistoryReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.frames != null && message.frames.length)
                    for (let i = 0; i < message.frames.length; ++i)
                        writer.uint32(10).bytes(message.frames[i]);
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq") && message.headSeq !== 0)
                    writer.uint32(16).uint32(message.headSeq);
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                    writer.uint32(24).bool(message.complete);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HistoryReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.HistoryReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.frames && message.frames.length))
                                message.frames = [];
                            message.frames.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.headSeq = value;
                            else
                                delete message.headSeq;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.complete = value;
                            else
                                delete message.complete;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            HistoryReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.frames != null && $Object.hasOwnProperty.call(message, "frames")) {
                    if (!$Array.isArray(message.frames))
                        return "frames: array expected";
                    for (let i = 0; i < message.frames.length; ++i)
                        if (!(message.frames[i] && typeof message.frames[i].length === "number" || $util.isString(message.frames[i])))
                            return "frames: buffer[] expected";
                }
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    if (!$util.isInteger(message.headSeq))
                        return "headSeq: integer expected";
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    if (typeof message.complete !== "boolean")
                        return "complete: boolean expected";
                return null;
            };

            HistoryReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.HistoryReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.HistoryReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.HistoryReply();
                if (object.frames) {
                    if (!$Array.isArray(object.frames))
                        throw $TypeError(".parley.v1.HistoryReply.frames: array expected");
                    message.frames = $Array(object.frames.length);
                    for (let i = 0; i < object.frames.length; ++i)
                        if (typeof object.frames[i] === "string")
                            $util.base64.decode(object.frames[i], message.frames[i] = $util.newBuffer($util.base64.length(object.frames[i])), 0);
                        else if (object.frames[i].length >= 0)
                            message.frames[i] = object.frames[i];
                }
                if (object.headSeq != null)
                    if ($Number(object.headSeq) !== 0)
                        message.headSeq = object.headSeq >>> 0;
                if (object.complete != null)
                    if (object.complete)
                        message.complete = $Boolean(object.complete);
                return message;
            };

            HistoryReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.frames = [];
                if (options.defaults) {
                    object.headSeq = 0;
                    object.complete = false;
                }
                if (message.frames && message.frames.length) {
                    object.frames = $Array(message.frames.length);
                    for (let j = 0; j < message.frames.length; ++j)
                        object.frames[j] = options.bytes === $String ? $util.base64.encode(message.frames[j], 0, message.frames[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.frames[j]) : message.frames[j];
                }
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    object.headSeq = message.headSeq;
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    object.complete = message.complete;
                return object;
            };

            HistoryReply.prototype.toJSON = function() {
                return HistoryReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HistoryReply;
        })();

        v1.HeadsRequest = (function() {

            const HeadsRequest = function (properties) {
                this.conversationIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HeadsRequest.prototype.tenantId = "";
            HeadsRequest.prototype.conversationIds = $util.emptyArray;

            HeadsRequest.create = function(properties) {
                return new HeadsRequest(properties);
            };

            HeadsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.conversationIds != null && message.conversationIds.length)
                    for (let i = 0; i < message.conversationIds.length; ++i)
                        writer.uint32(18).string(message.conversationIds[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HeadsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.HeadsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.conversationIds && message.conversationIds.length))
                                message.conversationIds = [];
                            message.conversationIds.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            HeadsRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.conversationIds != null && $Object.hasOwnProperty.call(message, "conversationIds")) {
                    if (!$Array.isArray(message.conversationIds))
                        return "conversationIds: array expected";
                    for (let i = 0; i < message.conversationIds.length; ++i)
                        if (!$util.isString(message.conversationIds[i]))
                            return "conversationIds: string[] expected";
                }
                return null;
            };

            HeadsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.HeadsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.HeadsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.HeadsRequest();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.conversationIds) {
                    if (!$Array.isArray(object.conversationIds))
                        throw $TypeError(".parley.v1.HeadsRequest.conversationIds: array expected");
                    message.conversationIds = $Array(object.conversationIds.length);
                    for (let i = 0; i < object.conversationIds.length; ++i)
                        message.conversationIds[i] = $String(object.conversationIds[i]);
                }
                return message;
            };

            HeadsRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.conversationIds = [];
                if (options.defaults)
                    object.tenantId = "";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.conversationIds && message.conversationIds.length) {
                    object.conversationIds = $Array(message.conversationIds.length);
                    for (let j = 0; j < message.conversationIds.length; ++j)
                        object.conversationIds[j] = message.conversationIds[j];
                }
                return object;
            };

            HeadsRequest.prototype.toJSON = function() {
                return HeadsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HeadsRequest;
        })();

        v1.HeadsReply = (function() {

            const HeadsReply = function (properties) {
                this.heads = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HeadsReply.prototype.heads = $util.emptyArray;

            HeadsReply.create = function(properties) {
                return new HeadsReply(properties);
            };

            HeadsReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.heads != null && message.heads.length)
                    for (let i = 0; i < message.heads.length; ++i)
                        $root.parley.v1.Head.encode(message.heads[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HeadsReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.HeadsReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.heads && message.heads.length))
                                message.heads = [];
                            message.heads.push($root.parley.v1.Head.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            HeadsReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.heads != null && $Object.hasOwnProperty.call(message, "heads")) {
                    if (!$Array.isArray(message.heads))
                        return "heads: array expected";
                    for (let i = 0; i < message.heads.length; ++i) {
                        let error = $root.parley.v1.Head.verify(message.heads[i], _depth + 1);
                        if (error)
                            return "heads." + error;
                    }
                }
                return null;
            };

            HeadsReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.HeadsReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.HeadsReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.HeadsReply();
                if (object.heads) {
                    if (!$Array.isArray(object.heads))
                        throw $TypeError(".parley.v1.HeadsReply.heads: array expected");
                    message.heads = $Array(object.heads.length);
                    for (let i = 0; i < object.heads.length; ++i) {
                        if (!$util.isObject(object.heads[i]))
                            throw $TypeError(".parley.v1.HeadsReply.heads: object expected");
                        message.heads[i] = $root.parley.v1.Head.fromObject(object.heads[i], _depth + 1);
                    }
                }
                return message;
            };

            HeadsReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.heads = [];
                if (message.heads && message.heads.length) {
                    object.heads = $Array(message.heads.length);
                    for (let j = 0; j < message.heads.length; ++j)
                        object.heads[j] = $root.parley.v1.Head.toObject(message.heads[j], options, _depth + 1);
                }
                return object;
            };

            HeadsReply.prototype.toJSON = function() {
                return HeadsReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HeadsReply;
        })();

        v1.Head = (function() {

            const Head = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Head.prototype.conversationId = "";
            Head.prototype.headSeq = 0;

            Head.create = function(properties) {
                return new Head(properties);
            };

            Head.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(10).string(message.conversationId);
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq") && message.headSeq !== 0)
                    writer.uint32(16).uint32(message.headSeq);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Head.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.Head();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.headSeq = value;
                            else
                                delete message.headSeq;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Head.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    if (!$util.isInteger(message.headSeq))
                        return "headSeq: integer expected";
                return null;
            };

            Head.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.Head)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.Head: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.Head();
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.headSeq != null)
                    if ($Number(object.headSeq) !== 0)
                        message.headSeq = object.headSeq >>> 0;
                return message;
            };

            Head.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.conversationId = "";
                    object.headSeq = 0;
                }
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.headSeq != null && $Object.hasOwnProperty.call(message, "headSeq"))
                    object.headSeq = message.headSeq;
                return object;
            };

            Head.prototype.toJSON = function() {
                return Head.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Head;
        })();

        v1.TailRequest = (function() {

            const TailRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TailRequest.prototype.partition = 0;
            TailRequest.prototype.afterPosition = 0;
            TailRequest.prototype.maxEvents = 0;

            TailRequest.create = function(properties) {
                return new TailRequest(properties);
            };

            TailRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(8).uint32(message.partition);
                if (message.afterPosition != null && $Object.hasOwnProperty.call(message, "afterPosition") && !$Object.is(message.afterPosition, 0))
                    writer.uint32(17).double(message.afterPosition);
                if (message.maxEvents != null && $Object.hasOwnProperty.call(message, "maxEvents") && message.maxEvents !== 0)
                    writer.uint32(24).uint32(message.maxEvents);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TailRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TailRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.afterPosition = value;
                            else
                                delete message.afterPosition;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxEvents = value;
                            else
                                delete message.maxEvents;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TailRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    if (!$util.isInteger(message.partition))
                        return "partition: integer expected";
                if (message.afterPosition != null && $Object.hasOwnProperty.call(message, "afterPosition"))
                    if (typeof message.afterPosition !== "number")
                        return "afterPosition: number expected";
                if (message.maxEvents != null && $Object.hasOwnProperty.call(message, "maxEvents"))
                    if (!$util.isInteger(message.maxEvents))
                        return "maxEvents: integer expected";
                return null;
            };

            TailRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TailRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TailRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TailRequest();
                if (object.partition != null)
                    if ($Number(object.partition) !== 0)
                        message.partition = object.partition >>> 0;
                if (object.afterPosition != null)
                    if (!$Object.is($Number(object.afterPosition), 0))
                        message.afterPosition = $Number(object.afterPosition);
                if (object.maxEvents != null)
                    if ($Number(object.maxEvents) !== 0)
                        message.maxEvents = object.maxEvents >>> 0;
                return message;
            };

            TailRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.partition = 0;
                    object.afterPosition = 0;
                    object.maxEvents = 0;
                }
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.afterPosition != null && $Object.hasOwnProperty.call(message, "afterPosition"))
                    object.afterPosition = options.json && !$isFinite(message.afterPosition) ? $String(message.afterPosition) : message.afterPosition;
                if (message.maxEvents != null && $Object.hasOwnProperty.call(message, "maxEvents"))
                    object.maxEvents = message.maxEvents;
                return object;
            };

            TailRequest.prototype.toJSON = function() {
                return TailRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TailRequest;
        })();

        v1.TailReply = (function() {

            const TailReply = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TailReply.prototype.events = $util.emptyArray;
            TailReply.prototype.complete = false;

            TailReply.create = function(properties) {
                return new TailReply(properties);
            };

            TailReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.parley.v1.TailEvent.encode(message.events[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                    writer.uint32(16).bool(message.complete);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TailReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TailReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.parley.v1.TailEvent.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.complete = value;
                            else
                                delete message.complete;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TailReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.events != null && $Object.hasOwnProperty.call(message, "events")) {
                    if (!$Array.isArray(message.events))
                        return "events: array expected";
                    for (let i = 0; i < message.events.length; ++i) {
                        let error = $root.parley.v1.TailEvent.verify(message.events[i], _depth + 1);
                        if (error)
                            return "events." + error;
                    }
                }
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    if (typeof message.complete !== "boolean")
                        return "complete: boolean expected";
                return null;
            };

            TailReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TailReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TailReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TailReply();
                if (object.events) {
                    if (!$Array.isArray(object.events))
                        throw $TypeError(".parley.v1.TailReply.events: array expected");
                    message.events = $Array(object.events.length);
                    for (let i = 0; i < object.events.length; ++i) {
                        if (!$util.isObject(object.events[i]))
                            throw $TypeError(".parley.v1.TailReply.events: object expected");
                        message.events[i] = $root.parley.v1.TailEvent.fromObject(object.events[i], _depth + 1);
                    }
                }
                if (object.complete != null)
                    if (object.complete)
                        message.complete = $Boolean(object.complete);
                return message;
            };

            TailReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.events = [];
                if (options.defaults)
                    object.complete = false;
                if (message.events && message.events.length) {
                    object.events = $Array(message.events.length);
                    for (let j = 0; j < message.events.length; ++j)
                        object.events[j] = $root.parley.v1.TailEvent.toObject(message.events[j], options, _depth + 1);
                }
                if (message.complete != null && $Object.hasOwnProperty.call(message, "complete"))
                    object.complete = message.complete;
                return object;
            };

            TailReply.prototype.toJSON = function() {
                return TailReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TailReply;
        })();

        v1.TailEvent = (function() {

            const TailEvent = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TailEvent.prototype.tenantId = "";
            TailEvent.prototype.conversationId = "";
            TailEvent.prototype.event = null;

            TailEvent.create = function(properties) {
                return new TailEvent(properties);
            };

            TailEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(18).string(message.conversationId);
                if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                    $root.parley.v1.StoredEvent.encode(message.event, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TailEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TailEvent();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.event = $root.parley.v1.StoredEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.event);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TailEvent.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.event != null && $Object.hasOwnProperty.call(message, "event")) {
                    let error = $root.parley.v1.StoredEvent.verify(message.event, _depth + 1);
                    if (error)
                        return "event." + error;
                }
                return null;
            };

            TailEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TailEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TailEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TailEvent();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.event != null) {
                    if (!$util.isObject(object.event))
                        throw $TypeError(".parley.v1.TailEvent.event: object expected");
                    message.event = $root.parley.v1.StoredEvent.fromObject(object.event, _depth + 1);
                }
                return message;
            };

            TailEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.tenantId = "";
                    object.conversationId = "";
                    object.event = null;
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.event != null && $Object.hasOwnProperty.call(message, "event"))
                    object.event = $root.parley.v1.StoredEvent.toObject(message.event, options, _depth + 1);
                return object;
            };

            TailEvent.prototype.toJSON = function() {
                return TailEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TailEvent;
        })();

        v1.OpenTurnsRequest = (function() {

            const OpenTurnsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OpenTurnsRequest.prototype.partition = 0;

            OpenTurnsRequest.create = function(properties) {
                return new OpenTurnsRequest(properties);
            };

            OpenTurnsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(8).uint32(message.partition);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OpenTurnsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.OpenTurnsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OpenTurnsRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    if (!$util.isInteger(message.partition))
                        return "partition: integer expected";
                return null;
            };

            OpenTurnsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.OpenTurnsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.OpenTurnsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.OpenTurnsRequest();
                if (object.partition != null)
                    if ($Number(object.partition) !== 0)
                        message.partition = object.partition >>> 0;
                return message;
            };

            OpenTurnsRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.partition = 0;
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                return object;
            };

            OpenTurnsRequest.prototype.toJSON = function() {
                return OpenTurnsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OpenTurnsRequest;
        })();

        v1.OpenTurnsReply = (function() {

            const OpenTurnsReply = function (properties) {
                this.turns = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OpenTurnsReply.prototype.turns = $util.emptyArray;

            OpenTurnsReply.create = function(properties) {
                return new OpenTurnsReply(properties);
            };

            OpenTurnsReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.turns != null && message.turns.length)
                    for (let i = 0; i < message.turns.length; ++i)
                        $root.parley.v1.OpenTurn.encode(message.turns[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OpenTurnsReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.OpenTurnsReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.turns && message.turns.length))
                                message.turns = [];
                            message.turns.push($root.parley.v1.OpenTurn.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OpenTurnsReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.turns != null && $Object.hasOwnProperty.call(message, "turns")) {
                    if (!$Array.isArray(message.turns))
                        return "turns: array expected";
                    for (let i = 0; i < message.turns.length; ++i) {
                        let error = $root.parley.v1.OpenTurn.verify(message.turns[i], _depth + 1);
                        if (error)
                            return "turns." + error;
                    }
                }
                return null;
            };

            OpenTurnsReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.OpenTurnsReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.OpenTurnsReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.OpenTurnsReply();
                if (object.turns) {
                    if (!$Array.isArray(object.turns))
                        throw $TypeError(".parley.v1.OpenTurnsReply.turns: array expected");
                    message.turns = $Array(object.turns.length);
                    for (let i = 0; i < object.turns.length; ++i) {
                        if (!$util.isObject(object.turns[i]))
                            throw $TypeError(".parley.v1.OpenTurnsReply.turns: object expected");
                        message.turns[i] = $root.parley.v1.OpenTurn.fromObject(object.turns[i], _depth + 1);
                    }
                }
                return message;
            };

            OpenTurnsReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.turns = [];
                if (message.turns && message.turns.length) {
                    object.turns = $Array(message.turns.length);
                    for (let j = 0; j < message.turns.length; ++j)
                        object.turns[j] = $root.parley.v1.OpenTurn.toObject(message.turns[j], options, _depth + 1);
                }
                return object;
            };

            OpenTurnsReply.prototype.toJSON = function() {
                return OpenTurnsReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OpenTurnsReply;
        })();

        v1.OpenTurn = (function() {

            const OpenTurn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OpenTurn.prototype.tenantId = "";
            OpenTurn.prototype.conversationId = "";
            OpenTurn.prototype.siteId = "";
            OpenTurn.prototype.state = null;
            OpenTurn.prototype.ageMs = 0;

            OpenTurn.create = function(properties) {
                return new OpenTurn(properties);
            };

            OpenTurn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(18).string(message.conversationId);
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId") && message.siteId !== "")
                    writer.uint32(26).string(message.siteId);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.parley.v1.ConversationState.encode(message.state, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.ageMs != null && $Object.hasOwnProperty.call(message, "ageMs") && !$Object.is(message.ageMs, 0))
                    writer.uint32(41).double(message.ageMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OpenTurn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.OpenTurn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.siteId = value;
                            else
                                delete message.siteId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.parley.v1.ConversationState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.ageMs = value;
                            else
                                delete message.ageMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OpenTurn.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    if (!$util.isString(message.siteId))
                        return "siteId: string expected";
                if (message.state != null && $Object.hasOwnProperty.call(message, "state")) {
                    let error = $root.parley.v1.ConversationState.verify(message.state, _depth + 1);
                    if (error)
                        return "state." + error;
                }
                if (message.ageMs != null && $Object.hasOwnProperty.call(message, "ageMs"))
                    if (typeof message.ageMs !== "number")
                        return "ageMs: number expected";
                return null;
            };

            OpenTurn.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.OpenTurn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.OpenTurn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.OpenTurn();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                if (object.siteId != null)
                    if (typeof object.siteId !== "string" || object.siteId.length)
                        message.siteId = $String(object.siteId);
                if (object.state != null) {
                    if (!$util.isObject(object.state))
                        throw $TypeError(".parley.v1.OpenTurn.state: object expected");
                    message.state = $root.parley.v1.ConversationState.fromObject(object.state, _depth + 1);
                }
                if (object.ageMs != null)
                    if (!$Object.is($Number(object.ageMs), 0))
                        message.ageMs = $Number(object.ageMs);
                return message;
            };

            OpenTurn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.tenantId = "";
                    object.conversationId = "";
                    object.siteId = "";
                    object.state = null;
                    object.ageMs = 0;
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    object.siteId = message.siteId;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = $root.parley.v1.ConversationState.toObject(message.state, options, _depth + 1);
                if (message.ageMs != null && $Object.hasOwnProperty.call(message, "ageMs"))
                    object.ageMs = options.json && !$isFinite(message.ageMs) ? $String(message.ageMs) : message.ageMs;
                return object;
            };

            OpenTurn.prototype.toJSON = function() {
                return OpenTurn.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OpenTurn;
        })();

        v1.OpenConversationRequest = (function() {

            const OpenConversationRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OpenConversationRequest.prototype.tenantId = "";
            OpenConversationRequest.prototype.siteId = "";
            OpenConversationRequest.prototype.visitorId = "";
            OpenConversationRequest.prototype.conversationId = "";

            OpenConversationRequest.create = function(properties) {
                return new OpenConversationRequest(properties);
            };

            OpenConversationRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId") && message.siteId !== "")
                    writer.uint32(18).string(message.siteId);
                if (message.visitorId != null && $Object.hasOwnProperty.call(message, "visitorId") && message.visitorId !== "")
                    writer.uint32(26).string(message.visitorId);
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId") && message.conversationId !== "")
                    writer.uint32(34).string(message.conversationId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OpenConversationRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.OpenConversationRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.siteId = value;
                            else
                                delete message.siteId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.visitorId = value;
                            else
                                delete message.visitorId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.conversationId = value;
                            else
                                delete message.conversationId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OpenConversationRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    if (!$util.isString(message.siteId))
                        return "siteId: string expected";
                if (message.visitorId != null && $Object.hasOwnProperty.call(message, "visitorId"))
                    if (!$util.isString(message.visitorId))
                        return "visitorId: string expected";
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    if (!$util.isString(message.conversationId))
                        return "conversationId: string expected";
                return null;
            };

            OpenConversationRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.OpenConversationRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.OpenConversationRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.OpenConversationRequest();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.siteId != null)
                    if (typeof object.siteId !== "string" || object.siteId.length)
                        message.siteId = $String(object.siteId);
                if (object.visitorId != null)
                    if (typeof object.visitorId !== "string" || object.visitorId.length)
                        message.visitorId = $String(object.visitorId);
                if (object.conversationId != null)
                    if (typeof object.conversationId !== "string" || object.conversationId.length)
                        message.conversationId = $String(object.conversationId);
                return message;
            };

            OpenConversationRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.tenantId = "";
                    object.siteId = "";
                    object.visitorId = "";
                    object.conversationId = "";
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    object.siteId = message.siteId;
                if (message.visitorId != null && $Object.hasOwnProperty.call(message, "visitorId"))
                    object.visitorId = message.visitorId;
                if (message.conversationId != null && $Object.hasOwnProperty.call(message, "conversationId"))
                    object.conversationId = message.conversationId;
                return object;
            };

            OpenConversationRequest.prototype.toJSON = function() {
                return OpenConversationRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OpenConversationRequest;
        })();

        v1.OpenConversationReply = (function() {

            const OpenConversationReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OpenConversationReply.prototype.row = null;
            OpenConversationReply.prototype.epoch = "";

            OpenConversationReply.create = function(properties) {
                return new OpenConversationReply(properties);
            };

            OpenConversationReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    $root.parley.v1.ConversationRow.encode(message.row, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== "")
                    writer.uint32(18).string(message.epoch);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OpenConversationReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.OpenConversationReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.row = $root.parley.v1.ConversationRow.decode(reader, reader.size(), $undefined, _depth + 1, message.row);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OpenConversationReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.row != null && $Object.hasOwnProperty.call(message, "row")) {
                    let error = $root.parley.v1.ConversationRow.verify(message.row, _depth + 1);
                    if (error)
                        return "row." + error;
                }
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    if (!$util.isString(message.epoch))
                        return "epoch: string expected";
                return null;
            };

            OpenConversationReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.OpenConversationReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.OpenConversationReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.OpenConversationReply();
                if (object.row != null) {
                    if (!$util.isObject(object.row))
                        throw $TypeError(".parley.v1.OpenConversationReply.row: object expected");
                    message.row = $root.parley.v1.ConversationRow.fromObject(object.row, _depth + 1);
                }
                if (object.epoch != null)
                    if (typeof object.epoch !== "string" || object.epoch.length)
                        message.epoch = $String(object.epoch);
                return message;
            };

            OpenConversationReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.row = null;
                    object.epoch = "";
                }
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    object.row = $root.parley.v1.ConversationRow.toObject(message.row, options, _depth + 1);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                return object;
            };

            OpenConversationReply.prototype.toJSON = function() {
                return OpenConversationReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OpenConversationReply;
        })();

        v1.BeatRequest = (function() {

            const BeatRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BeatRequest.prototype.replicaId = "";

            BeatRequest.create = function(properties) {
                return new BeatRequest(properties);
            };

            BeatRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId") && message.replicaId !== "")
                    writer.uint32(10).string(message.replicaId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BeatRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.BeatRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replicaId = value;
                            else
                                delete message.replicaId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            BeatRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    if (!$util.isString(message.replicaId))
                        return "replicaId: string expected";
                return null;
            };

            BeatRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.BeatRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.BeatRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.BeatRequest();
                if (object.replicaId != null)
                    if (typeof object.replicaId !== "string" || object.replicaId.length)
                        message.replicaId = $String(object.replicaId);
                return message;
            };

            BeatRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.replicaId = "";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    object.replicaId = message.replicaId;
                return object;
            };

            BeatRequest.prototype.toJSON = function() {
                return BeatRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BeatRequest;
        })();

        v1.BeatReply = (function() {

            const BeatReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BeatReply.prototype.fenced = false;
            BeatReply.prototype.now = 0;

            BeatReply.create = function(properties) {
                return new BeatReply(properties);
            };

            BeatReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fenced != null && $Object.hasOwnProperty.call(message, "fenced") && message.fenced !== false)
                    writer.uint32(8).bool(message.fenced);
                if (message.now != null && $Object.hasOwnProperty.call(message, "now") && !$Object.is(message.now, 0))
                    writer.uint32(17).double(message.now);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BeatReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.BeatReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.fenced = value;
                            else
                                delete message.fenced;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.now = value;
                            else
                                delete message.now;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            BeatReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.fenced != null && $Object.hasOwnProperty.call(message, "fenced"))
                    if (typeof message.fenced !== "boolean")
                        return "fenced: boolean expected";
                if (message.now != null && $Object.hasOwnProperty.call(message, "now"))
                    if (typeof message.now !== "number")
                        return "now: number expected";
                return null;
            };

            BeatReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.BeatReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.BeatReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.BeatReply();
                if (object.fenced != null)
                    if (object.fenced)
                        message.fenced = $Boolean(object.fenced);
                if (object.now != null)
                    if (!$Object.is($Number(object.now), 0))
                        message.now = $Number(object.now);
                return message;
            };

            BeatReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.fenced = false;
                    object.now = 0;
                }
                if (message.fenced != null && $Object.hasOwnProperty.call(message, "fenced"))
                    object.fenced = message.fenced;
                if (message.now != null && $Object.hasOwnProperty.call(message, "now"))
                    object.now = options.json && !$isFinite(message.now) ? $String(message.now) : message.now;
                return object;
            };

            BeatReply.prototype.toJSON = function() {
                return BeatReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BeatReply;
        })();

        v1.TakeRequest = (function() {

            const TakeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TakeRequest.prototype.replicaId = "";

            TakeRequest.create = function(properties) {
                return new TakeRequest(properties);
            };

            TakeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId") && message.replicaId !== "")
                    writer.uint32(10).string(message.replicaId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TakeRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TakeRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replicaId = value;
                            else
                                delete message.replicaId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TakeRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    if (!$util.isString(message.replicaId))
                        return "replicaId: string expected";
                return null;
            };

            TakeRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TakeRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TakeRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TakeRequest();
                if (object.replicaId != null)
                    if (typeof object.replicaId !== "string" || object.replicaId.length)
                        message.replicaId = $String(object.replicaId);
                return message;
            };

            TakeRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.replicaId = "";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    object.replicaId = message.replicaId;
                return object;
            };

            TakeRequest.prototype.toJSON = function() {
                return TakeRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TakeRequest;
        })();

        v1.TakeReply = (function() {

            const TakeReply = function (properties) {
                this.partitions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TakeReply.prototype.fenced = false;
            TakeReply.prototype.partitions = $util.emptyArray;
            TakeReply.prototype.fairShare = 0;

            TakeReply.create = function(properties) {
                return new TakeReply(properties);
            };

            TakeReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fenced != null && $Object.hasOwnProperty.call(message, "fenced") && message.fenced !== false)
                    writer.uint32(8).bool(message.fenced);
                if (message.partitions != null && message.partitions.length)
                    for (let i = 0; i < message.partitions.length; ++i)
                        $root.parley.v1.OwnedPartition.encode(message.partitions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.fairShare != null && $Object.hasOwnProperty.call(message, "fairShare") && message.fairShare !== 0)
                    writer.uint32(24).uint32(message.fairShare);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TakeReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TakeReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.fenced = value;
                            else
                                delete message.fenced;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.partitions && message.partitions.length))
                                message.partitions = [];
                            message.partitions.push($root.parley.v1.OwnedPartition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fairShare = value;
                            else
                                delete message.fairShare;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TakeReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.fenced != null && $Object.hasOwnProperty.call(message, "fenced"))
                    if (typeof message.fenced !== "boolean")
                        return "fenced: boolean expected";
                if (message.partitions != null && $Object.hasOwnProperty.call(message, "partitions")) {
                    if (!$Array.isArray(message.partitions))
                        return "partitions: array expected";
                    for (let i = 0; i < message.partitions.length; ++i) {
                        let error = $root.parley.v1.OwnedPartition.verify(message.partitions[i], _depth + 1);
                        if (error)
                            return "partitions." + error;
                    }
                }
                if (message.fairShare != null && $Object.hasOwnProperty.call(message, "fairShare"))
                    if (!$util.isInteger(message.fairShare))
                        return "fairShare: integer expected";
                return null;
            };

            TakeReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TakeReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TakeReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TakeReply();
                if (object.fenced != null)
                    if (object.fenced)
                        message.fenced = $Boolean(object.fenced);
                if (object.partitions) {
                    if (!$Array.isArray(object.partitions))
                        throw $TypeError(".parley.v1.TakeReply.partitions: array expected");
                    message.partitions = $Array(object.partitions.length);
                    for (let i = 0; i < object.partitions.length; ++i) {
                        if (!$util.isObject(object.partitions[i]))
                            throw $TypeError(".parley.v1.TakeReply.partitions: object expected");
                        message.partitions[i] = $root.parley.v1.OwnedPartition.fromObject(object.partitions[i], _depth + 1);
                    }
                }
                if (object.fairShare != null)
                    if ($Number(object.fairShare) !== 0)
                        message.fairShare = object.fairShare >>> 0;
                return message;
            };

            TakeReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.partitions = [];
                if (options.defaults) {
                    object.fenced = false;
                    object.fairShare = 0;
                }
                if (message.fenced != null && $Object.hasOwnProperty.call(message, "fenced"))
                    object.fenced = message.fenced;
                if (message.partitions && message.partitions.length) {
                    object.partitions = $Array(message.partitions.length);
                    for (let j = 0; j < message.partitions.length; ++j)
                        object.partitions[j] = $root.parley.v1.OwnedPartition.toObject(message.partitions[j], options, _depth + 1);
                }
                if (message.fairShare != null && $Object.hasOwnProperty.call(message, "fairShare"))
                    object.fairShare = message.fairShare;
                return object;
            };

            TakeReply.prototype.toJSON = function() {
                return TakeReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TakeReply;
        })();

        v1.OwnedPartition = (function() {

            const OwnedPartition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OwnedPartition.prototype.partition = 0;
            OwnedPartition.prototype.generation = 0;
            OwnedPartition.prototype.publishedPosition = 0;
            OwnedPartition.prototype.lastPosition = 0;

            OwnedPartition.create = function(properties) {
                return new OwnedPartition(properties);
            };

            OwnedPartition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(8).uint32(message.partition);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(16).uint32(message.generation);
                if (message.publishedPosition != null && $Object.hasOwnProperty.call(message, "publishedPosition") && !$Object.is(message.publishedPosition, 0))
                    writer.uint32(25).double(message.publishedPosition);
                if (message.lastPosition != null && $Object.hasOwnProperty.call(message, "lastPosition") && !$Object.is(message.lastPosition, 0))
                    writer.uint32(33).double(message.lastPosition);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OwnedPartition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.OwnedPartition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.publishedPosition = value;
                            else
                                delete message.publishedPosition;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.lastPosition = value;
                            else
                                delete message.lastPosition;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OwnedPartition.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    if (!$util.isInteger(message.partition))
                        return "partition: integer expected";
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    if (!$util.isInteger(message.generation))
                        return "generation: integer expected";
                if (message.publishedPosition != null && $Object.hasOwnProperty.call(message, "publishedPosition"))
                    if (typeof message.publishedPosition !== "number")
                        return "publishedPosition: number expected";
                if (message.lastPosition != null && $Object.hasOwnProperty.call(message, "lastPosition"))
                    if (typeof message.lastPosition !== "number")
                        return "lastPosition: number expected";
                return null;
            };

            OwnedPartition.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.OwnedPartition)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.OwnedPartition: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.OwnedPartition();
                if (object.partition != null)
                    if ($Number(object.partition) !== 0)
                        message.partition = object.partition >>> 0;
                if (object.generation != null)
                    if ($Number(object.generation) !== 0)
                        message.generation = object.generation >>> 0;
                if (object.publishedPosition != null)
                    if (!$Object.is($Number(object.publishedPosition), 0))
                        message.publishedPosition = $Number(object.publishedPosition);
                if (object.lastPosition != null)
                    if (!$Object.is($Number(object.lastPosition), 0))
                        message.lastPosition = $Number(object.lastPosition);
                return message;
            };

            OwnedPartition.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.partition = 0;
                    object.generation = 0;
                    object.publishedPosition = 0;
                    object.lastPosition = 0;
                }
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    object.generation = message.generation;
                if (message.publishedPosition != null && $Object.hasOwnProperty.call(message, "publishedPosition"))
                    object.publishedPosition = options.json && !$isFinite(message.publishedPosition) ? $String(message.publishedPosition) : message.publishedPosition;
                if (message.lastPosition != null && $Object.hasOwnProperty.call(message, "lastPosition"))
                    object.lastPosition = options.json && !$isFinite(message.lastPosition) ? $String(message.lastPosition) : message.lastPosition;
                return object;
            };

            OwnedPartition.prototype.toJSON = function() {
                return OwnedPartition.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OwnedPartition;
        })();

        v1.ReleaseRequest = (function() {

            const ReleaseRequest = function (properties) {
                this.partitions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReleaseRequest.prototype.replicaId = "";
            ReleaseRequest.prototype.partitions = $util.emptyArray;
            ReleaseRequest.prototype.leaving = false;

            ReleaseRequest.create = function(properties) {
                return new ReleaseRequest(properties);
            };

            ReleaseRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId") && message.replicaId !== "")
                    writer.uint32(10).string(message.replicaId);
                if (message.partitions != null && message.partitions.length)
                    for (let i = 0; i < message.partitions.length; ++i)
                        $root.parley.v1.HeldPartition.encode(message.partitions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving") && message.leaving !== false)
                    writer.uint32(24).bool(message.leaving);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReleaseRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ReleaseRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replicaId = value;
                            else
                                delete message.replicaId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.partitions && message.partitions.length))
                                message.partitions = [];
                            message.partitions.push($root.parley.v1.HeldPartition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.leaving = value;
                            else
                                delete message.leaving;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReleaseRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    if (!$util.isString(message.replicaId))
                        return "replicaId: string expected";
                if (message.partitions != null && $Object.hasOwnProperty.call(message, "partitions")) {
                    if (!$Array.isArray(message.partitions))
                        return "partitions: array expected";
                    for (let i = 0; i < message.partitions.length; ++i) {
                        let error = $root.parley.v1.HeldPartition.verify(message.partitions[i], _depth + 1);
                        if (error)
                            return "partitions." + error;
                    }
                }
                if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving"))
                    if (typeof message.leaving !== "boolean")
                        return "leaving: boolean expected";
                return null;
            };

            ReleaseRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.ReleaseRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.ReleaseRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.ReleaseRequest();
                if (object.replicaId != null)
                    if (typeof object.replicaId !== "string" || object.replicaId.length)
                        message.replicaId = $String(object.replicaId);
                if (object.partitions) {
                    if (!$Array.isArray(object.partitions))
                        throw $TypeError(".parley.v1.ReleaseRequest.partitions: array expected");
                    message.partitions = $Array(object.partitions.length);
                    for (let i = 0; i < object.partitions.length; ++i) {
                        if (!$util.isObject(object.partitions[i]))
                            throw $TypeError(".parley.v1.ReleaseRequest.partitions: object expected");
                        message.partitions[i] = $root.parley.v1.HeldPartition.fromObject(object.partitions[i], _depth + 1);
                    }
                }
                if (object.leaving != null)
                    if (object.leaving)
                        message.leaving = $Boolean(object.leaving);
                return message;
            };

            ReleaseRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.partitions = [];
                if (options.defaults) {
                    object.replicaId = "";
                    object.leaving = false;
                }
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    object.replicaId = message.replicaId;
                if (message.partitions && message.partitions.length) {
                    object.partitions = $Array(message.partitions.length);
                    for (let j = 0; j < message.partitions.length; ++j)
                        object.partitions[j] = $root.parley.v1.HeldPartition.toObject(message.partitions[j], options, _depth + 1);
                }
                if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving"))
                    object.leaving = message.leaving;
                return object;
            };

            ReleaseRequest.prototype.toJSON = function() {
                return ReleaseRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReleaseRequest;
        })();

        v1.HeldPartition = (function() {

            const HeldPartition = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            HeldPartition.prototype.partition = 0;
            HeldPartition.prototype.generation = 0;

            HeldPartition.create = function(properties) {
                return new HeldPartition(properties);
            };

            HeldPartition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(8).uint32(message.partition);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(16).uint32(message.generation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            HeldPartition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.HeldPartition();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            HeldPartition.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    if (!$util.isInteger(message.partition))
                        return "partition: integer expected";
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    if (!$util.isInteger(message.generation))
                        return "generation: integer expected";
                return null;
            };

            HeldPartition.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.HeldPartition)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.HeldPartition: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.HeldPartition();
                if (object.partition != null)
                    if ($Number(object.partition) !== 0)
                        message.partition = object.partition >>> 0;
                if (object.generation != null)
                    if ($Number(object.generation) !== 0)
                        message.generation = object.generation >>> 0;
                return message;
            };

            HeldPartition.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.partition = 0;
                    object.generation = 0;
                }
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    object.generation = message.generation;
                return object;
            };

            HeldPartition.prototype.toJSON = function() {
                return HeldPartition.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HeldPartition;
        })();

        v1.ReleaseReply = (function() {

            const ReleaseReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReleaseReply.create = function(properties) {
                return new ReleaseReply(properties);
            };

            ReleaseReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReleaseReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ReleaseReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReleaseReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            ReleaseReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.ReleaseReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.ReleaseReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.parley.v1.ReleaseReply();
            };

            ReleaseReply.toObject = function () {
                return {};
            };

            ReleaseReply.prototype.toJSON = function() {
                return ReleaseReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReleaseReply;
        })();

        v1.CheckpointRequest = (function() {

            const CheckpointRequest = function (properties) {
                this.checkpoints = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CheckpointRequest.prototype.replicaId = "";
            CheckpointRequest.prototype.checkpoints = $util.emptyArray;

            CheckpointRequest.create = function(properties) {
                return new CheckpointRequest(properties);
            };

            CheckpointRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId") && message.replicaId !== "")
                    writer.uint32(10).string(message.replicaId);
                if (message.checkpoints != null && message.checkpoints.length)
                    for (let i = 0; i < message.checkpoints.length; ++i)
                        $root.parley.v1.PartitionCheckpoint.encode(message.checkpoints[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CheckpointRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CheckpointRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.replicaId = value;
                            else
                                delete message.replicaId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.checkpoints && message.checkpoints.length))
                                message.checkpoints = [];
                            message.checkpoints.push($root.parley.v1.PartitionCheckpoint.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CheckpointRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    if (!$util.isString(message.replicaId))
                        return "replicaId: string expected";
                if (message.checkpoints != null && $Object.hasOwnProperty.call(message, "checkpoints")) {
                    if (!$Array.isArray(message.checkpoints))
                        return "checkpoints: array expected";
                    for (let i = 0; i < message.checkpoints.length; ++i) {
                        let error = $root.parley.v1.PartitionCheckpoint.verify(message.checkpoints[i], _depth + 1);
                        if (error)
                            return "checkpoints." + error;
                    }
                }
                return null;
            };

            CheckpointRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.CheckpointRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.CheckpointRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.CheckpointRequest();
                if (object.replicaId != null)
                    if (typeof object.replicaId !== "string" || object.replicaId.length)
                        message.replicaId = $String(object.replicaId);
                if (object.checkpoints) {
                    if (!$Array.isArray(object.checkpoints))
                        throw $TypeError(".parley.v1.CheckpointRequest.checkpoints: array expected");
                    message.checkpoints = $Array(object.checkpoints.length);
                    for (let i = 0; i < object.checkpoints.length; ++i) {
                        if (!$util.isObject(object.checkpoints[i]))
                            throw $TypeError(".parley.v1.CheckpointRequest.checkpoints: object expected");
                        message.checkpoints[i] = $root.parley.v1.PartitionCheckpoint.fromObject(object.checkpoints[i], _depth + 1);
                    }
                }
                return message;
            };

            CheckpointRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.checkpoints = [];
                if (options.defaults)
                    object.replicaId = "";
                if (message.replicaId != null && $Object.hasOwnProperty.call(message, "replicaId"))
                    object.replicaId = message.replicaId;
                if (message.checkpoints && message.checkpoints.length) {
                    object.checkpoints = $Array(message.checkpoints.length);
                    for (let j = 0; j < message.checkpoints.length; ++j)
                        object.checkpoints[j] = $root.parley.v1.PartitionCheckpoint.toObject(message.checkpoints[j], options, _depth + 1);
                }
                return object;
            };

            CheckpointRequest.prototype.toJSON = function() {
                return CheckpointRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CheckpointRequest;
        })();

        v1.PartitionCheckpoint = (function() {

            const PartitionCheckpoint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PartitionCheckpoint.prototype.partition = 0;
            PartitionCheckpoint.prototype.generation = 0;
            PartitionCheckpoint.prototype.publishedPosition = 0;

            PartitionCheckpoint.create = function(properties) {
                return new PartitionCheckpoint(properties);
            };

            PartitionCheckpoint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition") && message.partition !== 0)
                    writer.uint32(8).uint32(message.partition);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(16).uint32(message.generation);
                if (message.publishedPosition != null && $Object.hasOwnProperty.call(message, "publishedPosition") && !$Object.is(message.publishedPosition, 0))
                    writer.uint32(25).double(message.publishedPosition);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PartitionCheckpoint.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.PartitionCheckpoint();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.partition = value;
                            else
                                delete message.partition;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.publishedPosition = value;
                            else
                                delete message.publishedPosition;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            PartitionCheckpoint.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    if (!$util.isInteger(message.partition))
                        return "partition: integer expected";
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    if (!$util.isInteger(message.generation))
                        return "generation: integer expected";
                if (message.publishedPosition != null && $Object.hasOwnProperty.call(message, "publishedPosition"))
                    if (typeof message.publishedPosition !== "number")
                        return "publishedPosition: number expected";
                return null;
            };

            PartitionCheckpoint.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.PartitionCheckpoint)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.PartitionCheckpoint: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.PartitionCheckpoint();
                if (object.partition != null)
                    if ($Number(object.partition) !== 0)
                        message.partition = object.partition >>> 0;
                if (object.generation != null)
                    if ($Number(object.generation) !== 0)
                        message.generation = object.generation >>> 0;
                if (object.publishedPosition != null)
                    if (!$Object.is($Number(object.publishedPosition), 0))
                        message.publishedPosition = $Number(object.publishedPosition);
                return message;
            };

            PartitionCheckpoint.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.partition = 0;
                    object.generation = 0;
                    object.publishedPosition = 0;
                }
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    object.generation = message.generation;
                if (message.publishedPosition != null && $Object.hasOwnProperty.call(message, "publishedPosition"))
                    object.publishedPosition = options.json && !$isFinite(message.publishedPosition) ? $String(message.publishedPosition) : message.publishedPosition;
                return object;
            };

            PartitionCheckpoint.prototype.toJSON = function() {
                return PartitionCheckpoint.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PartitionCheckpoint;
        })();

        v1.CheckpointReply = (function() {

            const CheckpointReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CheckpointReply.create = function(properties) {
                return new CheckpointReply(properties);
            };

            CheckpointReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CheckpointReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.CheckpointReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CheckpointReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            CheckpointReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.CheckpointReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.CheckpointReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.parley.v1.CheckpointReply();
            };

            CheckpointReply.toObject = function () {
                return {};
            };

            CheckpointReply.prototype.toJSON = function() {
                return CheckpointReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CheckpointReply;
        })();

        v1.ReserveSpendRequest = (function() {

            const ReserveSpendRequest = function (properties) {
                this.reservations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReserveSpendRequest.prototype.routerId = "";
            ReserveSpendRequest.prototype.reservations = $util.emptyArray;

            ReserveSpendRequest.create = function(properties) {
                return new ReserveSpendRequest(properties);
            };

            ReserveSpendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.routerId != null && $Object.hasOwnProperty.call(message, "routerId") && message.routerId !== "")
                    writer.uint32(10).string(message.routerId);
                if (message.reservations != null && message.reservations.length)
                    for (let i = 0; i < message.reservations.length; ++i)
                        $root.parley.v1.SpendReservation.encode(message.reservations[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReserveSpendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ReserveSpendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.routerId = value;
                            else
                                delete message.routerId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.reservations && message.reservations.length))
                                message.reservations = [];
                            message.reservations.push($root.parley.v1.SpendReservation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReserveSpendRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.routerId != null && $Object.hasOwnProperty.call(message, "routerId"))
                    if (!$util.isString(message.routerId))
                        return "routerId: string expected";
                if (message.reservations != null && $Object.hasOwnProperty.call(message, "reservations")) {
                    if (!$Array.isArray(message.reservations))
                        return "reservations: array expected";
                    for (let i = 0; i < message.reservations.length; ++i) {
                        let error = $root.parley.v1.SpendReservation.verify(message.reservations[i], _depth + 1);
                        if (error)
                            return "reservations." + error;
                    }
                }
                return null;
            };

            ReserveSpendRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.ReserveSpendRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.ReserveSpendRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.ReserveSpendRequest();
                if (object.routerId != null)
                    if (typeof object.routerId !== "string" || object.routerId.length)
                        message.routerId = $String(object.routerId);
                if (object.reservations) {
                    if (!$Array.isArray(object.reservations))
                        throw $TypeError(".parley.v1.ReserveSpendRequest.reservations: array expected");
                    message.reservations = $Array(object.reservations.length);
                    for (let i = 0; i < object.reservations.length; ++i) {
                        if (!$util.isObject(object.reservations[i]))
                            throw $TypeError(".parley.v1.ReserveSpendRequest.reservations: object expected");
                        message.reservations[i] = $root.parley.v1.SpendReservation.fromObject(object.reservations[i], _depth + 1);
                    }
                }
                return message;
            };

            ReserveSpendRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.reservations = [];
                if (options.defaults)
                    object.routerId = "";
                if (message.routerId != null && $Object.hasOwnProperty.call(message, "routerId"))
                    object.routerId = message.routerId;
                if (message.reservations && message.reservations.length) {
                    object.reservations = $Array(message.reservations.length);
                    for (let j = 0; j < message.reservations.length; ++j)
                        object.reservations[j] = $root.parley.v1.SpendReservation.toObject(message.reservations[j], options, _depth + 1);
                }
                return object;
            };

            ReserveSpendRequest.prototype.toJSON = function() {
                return ReserveSpendRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReserveSpendRequest;
        })();

        v1.SpendReservation = (function() {

            const SpendReservation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendReservation.prototype.reservationId = "";
            SpendReservation.prototype.call = null;
            SpendReservation.prototype.micros = 0;
            SpendReservation.prototype.caps = null;
            SpendReservation.prototype.leaseMs = 0;

            SpendReservation.create = function(properties) {
                return new SpendReservation(properties);
            };

            SpendReservation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId") && message.reservationId !== "")
                    writer.uint32(10).string(message.reservationId);
                if (message.call != null && $Object.hasOwnProperty.call(message, "call"))
                    $root.parley.v1.SpendCall.encode(message.call, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.micros != null && $Object.hasOwnProperty.call(message, "micros") && !$Object.is(message.micros, 0))
                    writer.uint32(25).double(message.micros);
                if (message.caps != null && $Object.hasOwnProperty.call(message, "caps"))
                    $root.parley.v1.SpendCaps.encode(message.caps, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && !$Object.is(message.leaseMs, 0))
                    writer.uint32(41).double(message.leaseMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendReservation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendReservation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reservationId = value;
                            else
                                delete message.reservationId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.call = $root.parley.v1.SpendCall.decode(reader, reader.size(), $undefined, _depth + 1, message.call);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.micros = value;
                            else
                                delete message.micros;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.caps = $root.parley.v1.SpendCaps.decode(reader, reader.size(), $undefined, _depth + 1, message.caps);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendReservation.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId"))
                    if (!$util.isString(message.reservationId))
                        return "reservationId: string expected";
                if (message.call != null && $Object.hasOwnProperty.call(message, "call")) {
                    let error = $root.parley.v1.SpendCall.verify(message.call, _depth + 1);
                    if (error)
                        return "call." + error;
                }
                if (message.micros != null && $Object.hasOwnProperty.call(message, "micros"))
                    if (typeof message.micros !== "number")
                        return "micros: number expected";
                if (message.caps != null && $Object.hasOwnProperty.call(message, "caps")) {
                    let error = $root.parley.v1.SpendCaps.verify(message.caps, _depth + 1);
                    if (error)
                        return "caps." + error;
                }
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs"))
                    if (typeof message.leaseMs !== "number")
                        return "leaseMs: number expected";
                return null;
            };

            SpendReservation.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendReservation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendReservation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendReservation();
                if (object.reservationId != null)
                    if (typeof object.reservationId !== "string" || object.reservationId.length)
                        message.reservationId = $String(object.reservationId);
                if (object.call != null) {
                    if (!$util.isObject(object.call))
                        throw $TypeError(".parley.v1.SpendReservation.call: object expected");
                    message.call = $root.parley.v1.SpendCall.fromObject(object.call, _depth + 1);
                }
                if (object.micros != null)
                    if (!$Object.is($Number(object.micros), 0))
                        message.micros = $Number(object.micros);
                if (object.caps != null) {
                    if (!$util.isObject(object.caps))
                        throw $TypeError(".parley.v1.SpendReservation.caps: object expected");
                    message.caps = $root.parley.v1.SpendCaps.fromObject(object.caps, _depth + 1);
                }
                if (object.leaseMs != null)
                    if (!$Object.is($Number(object.leaseMs), 0))
                        message.leaseMs = $Number(object.leaseMs);
                return message;
            };

            SpendReservation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.reservationId = "";
                    object.call = null;
                    object.micros = 0;
                    object.caps = null;
                    object.leaseMs = 0;
                }
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId"))
                    object.reservationId = message.reservationId;
                if (message.call != null && $Object.hasOwnProperty.call(message, "call"))
                    object.call = $root.parley.v1.SpendCall.toObject(message.call, options, _depth + 1);
                if (message.micros != null && $Object.hasOwnProperty.call(message, "micros"))
                    object.micros = options.json && !$isFinite(message.micros) ? $String(message.micros) : message.micros;
                if (message.caps != null && $Object.hasOwnProperty.call(message, "caps"))
                    object.caps = $root.parley.v1.SpendCaps.toObject(message.caps, options, _depth + 1);
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs"))
                    object.leaseMs = options.json && !$isFinite(message.leaseMs) ? $String(message.leaseMs) : message.leaseMs;
                return object;
            };

            SpendReservation.prototype.toJSON = function() {
                return SpendReservation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendReservation;
        })();

        v1.SpendCall = (function() {

            const SpendCall = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendCall.prototype.tenantId = "";
            SpendCall.prototype.siteId = "";
            SpendCall.prototype.turnId = "";
            SpendCall.prototype.purpose = "";
            SpendCall.prototype.provider = "";
            SpendCall.prototype.model = "";
            SpendCall.prototype.keyId = "";

            SpendCall.create = function(properties) {
                return new SpendCall(properties);
            };

            SpendCall.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId") && message.siteId !== "")
                    writer.uint32(18).string(message.siteId);
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(26).string(message.turnId);
                if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose") && message.purpose !== "")
                    writer.uint32(34).string(message.purpose);
                if (message.provider != null && $Object.hasOwnProperty.call(message, "provider") && message.provider !== "")
                    writer.uint32(42).string(message.provider);
                if (message.model != null && $Object.hasOwnProperty.call(message, "model") && message.model !== "")
                    writer.uint32(50).string(message.model);
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                    writer.uint32(58).string(message.keyId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendCall.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendCall();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.siteId = value;
                            else
                                delete message.siteId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.purpose = value;
                            else
                                delete message.purpose;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.provider = value;
                            else
                                delete message.provider;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.model = value;
                            else
                                delete message.model;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.keyId = value;
                            else
                                delete message.keyId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendCall.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    if (!$util.isString(message.siteId))
                        return "siteId: string expected";
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose"))
                    if (!$util.isString(message.purpose))
                        return "purpose: string expected";
                if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                    if (!$util.isString(message.provider))
                        return "provider: string expected";
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    if (!$util.isString(message.model))
                        return "model: string expected";
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                    if (!$util.isString(message.keyId))
                        return "keyId: string expected";
                return null;
            };

            SpendCall.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendCall)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendCall: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendCall();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.siteId != null)
                    if (typeof object.siteId !== "string" || object.siteId.length)
                        message.siteId = $String(object.siteId);
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.purpose != null)
                    if (typeof object.purpose !== "string" || object.purpose.length)
                        message.purpose = $String(object.purpose);
                if (object.provider != null)
                    if (typeof object.provider !== "string" || object.provider.length)
                        message.provider = $String(object.provider);
                if (object.model != null)
                    if (typeof object.model !== "string" || object.model.length)
                        message.model = $String(object.model);
                if (object.keyId != null)
                    if (typeof object.keyId !== "string" || object.keyId.length)
                        message.keyId = $String(object.keyId);
                return message;
            };

            SpendCall.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.tenantId = "";
                    object.siteId = "";
                    object.turnId = "";
                    object.purpose = "";
                    object.provider = "";
                    object.model = "";
                    object.keyId = "";
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.siteId != null && $Object.hasOwnProperty.call(message, "siteId"))
                    object.siteId = message.siteId;
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose"))
                    object.purpose = message.purpose;
                if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                    object.provider = message.provider;
                if (message.model != null && $Object.hasOwnProperty.call(message, "model"))
                    object.model = message.model;
                if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                    object.keyId = message.keyId;
                return object;
            };

            SpendCall.prototype.toJSON = function() {
                return SpendCall.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendCall;
        })();

        v1.SpendCaps = (function() {

            const SpendCaps = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendCaps.prototype.daySoft = null;
            SpendCaps.prototype.dayHard = null;
            SpendCaps.prototype.monthSoft = null;
            SpendCaps.prototype.monthHard = null;

            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SpendCaps.prototype, "_daySoft", {
                get: $util.oneOfGetter($oneOfFields = ["daySoft"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SpendCaps.prototype, "_dayHard", {
                get: $util.oneOfGetter($oneOfFields = ["dayHard"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SpendCaps.prototype, "_monthSoft", {
                get: $util.oneOfGetter($oneOfFields = ["monthSoft"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SpendCaps.prototype, "_monthHard", {
                get: $util.oneOfGetter($oneOfFields = ["monthHard"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            SpendCaps.create = function(properties) {
                return new SpendCaps(properties);
            };

            SpendCaps.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.daySoft != null && $Object.hasOwnProperty.call(message, "daySoft"))
                    writer.uint32(9).double(message.daySoft);
                if (message.dayHard != null && $Object.hasOwnProperty.call(message, "dayHard"))
                    writer.uint32(17).double(message.dayHard);
                if (message.monthSoft != null && $Object.hasOwnProperty.call(message, "monthSoft"))
                    writer.uint32(25).double(message.monthSoft);
                if (message.monthHard != null && $Object.hasOwnProperty.call(message, "monthHard"))
                    writer.uint32(33).double(message.monthHard);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendCaps.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendCaps();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            message.daySoft = reader.double();
                            message._daySoft = "daySoft";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.dayHard = reader.double();
                            message._dayHard = "dayHard";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.monthSoft = reader.double();
                            message._monthSoft = "monthSoft";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.monthHard = reader.double();
                            message._monthHard = "monthHard";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendCaps.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.daySoft != null && $Object.hasOwnProperty.call(message, "daySoft")) {
                    properties._daySoft = 1;
                    if (typeof message.daySoft !== "number")
                        return "daySoft: number expected";
                }
                if (message.dayHard != null && $Object.hasOwnProperty.call(message, "dayHard")) {
                    properties._dayHard = 1;
                    if (typeof message.dayHard !== "number")
                        return "dayHard: number expected";
                }
                if (message.monthSoft != null && $Object.hasOwnProperty.call(message, "monthSoft")) {
                    properties._monthSoft = 1;
                    if (typeof message.monthSoft !== "number")
                        return "monthSoft: number expected";
                }
                if (message.monthHard != null && $Object.hasOwnProperty.call(message, "monthHard")) {
                    properties._monthHard = 1;
                    if (typeof message.monthHard !== "number")
                        return "monthHard: number expected";
                }
                return null;
            };

            SpendCaps.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendCaps)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendCaps: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendCaps();
                if (object.daySoft != null)
                    message.daySoft = $Number(object.daySoft);
                if (object.dayHard != null)
                    message.dayHard = $Number(object.dayHard);
                if (object.monthSoft != null)
                    message.monthSoft = $Number(object.monthSoft);
                if (object.monthHard != null)
                    message.monthHard = $Number(object.monthHard);
                return message;
            };

            SpendCaps.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.daySoft != null && $Object.hasOwnProperty.call(message, "daySoft"))
                    object.daySoft = options.json && !$isFinite(message.daySoft) ? $String(message.daySoft) : message.daySoft;
                if (message.dayHard != null && $Object.hasOwnProperty.call(message, "dayHard"))
                    object.dayHard = options.json && !$isFinite(message.dayHard) ? $String(message.dayHard) : message.dayHard;
                if (message.monthSoft != null && $Object.hasOwnProperty.call(message, "monthSoft"))
                    object.monthSoft = options.json && !$isFinite(message.monthSoft) ? $String(message.monthSoft) : message.monthSoft;
                if (message.monthHard != null && $Object.hasOwnProperty.call(message, "monthHard"))
                    object.monthHard = options.json && !$isFinite(message.monthHard) ? $String(message.monthHard) : message.monthHard;
                return object;
            };

            SpendCaps.prototype.toJSON = function() {
                return SpendCaps.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendCaps;
        })();

        v1.ReserveSpendReply = (function() {

            const ReserveSpendReply = function (properties) {
                this.decisions = [];
                this.tenants = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReserveSpendReply.prototype.decisions = $util.emptyArray;
            ReserveSpendReply.prototype.tenants = $util.emptyArray;

            ReserveSpendReply.create = function(properties) {
                return new ReserveSpendReply(properties);
            };

            ReserveSpendReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.decisions != null && message.decisions.length)
                    for (let i = 0; i < message.decisions.length; ++i)
                        $root.parley.v1.SpendDecision.encode(message.decisions[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.tenants != null && message.tenants.length)
                    for (let i = 0; i < message.tenants.length; ++i)
                        $root.parley.v1.TenantSpend.encode(message.tenants[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReserveSpendReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.ReserveSpendReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.decisions && message.decisions.length))
                                message.decisions = [];
                            message.decisions.push($root.parley.v1.SpendDecision.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tenants && message.tenants.length))
                                message.tenants = [];
                            message.tenants.push($root.parley.v1.TenantSpend.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReserveSpendReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.decisions != null && $Object.hasOwnProperty.call(message, "decisions")) {
                    if (!$Array.isArray(message.decisions))
                        return "decisions: array expected";
                    for (let i = 0; i < message.decisions.length; ++i) {
                        let error = $root.parley.v1.SpendDecision.verify(message.decisions[i], _depth + 1);
                        if (error)
                            return "decisions." + error;
                    }
                }
                if (message.tenants != null && $Object.hasOwnProperty.call(message, "tenants")) {
                    if (!$Array.isArray(message.tenants))
                        return "tenants: array expected";
                    for (let i = 0; i < message.tenants.length; ++i) {
                        let error = $root.parley.v1.TenantSpend.verify(message.tenants[i], _depth + 1);
                        if (error)
                            return "tenants." + error;
                    }
                }
                return null;
            };

            ReserveSpendReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.ReserveSpendReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.ReserveSpendReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.ReserveSpendReply();
                if (object.decisions) {
                    if (!$Array.isArray(object.decisions))
                        throw $TypeError(".parley.v1.ReserveSpendReply.decisions: array expected");
                    message.decisions = $Array(object.decisions.length);
                    for (let i = 0; i < object.decisions.length; ++i) {
                        if (!$util.isObject(object.decisions[i]))
                            throw $TypeError(".parley.v1.ReserveSpendReply.decisions: object expected");
                        message.decisions[i] = $root.parley.v1.SpendDecision.fromObject(object.decisions[i], _depth + 1);
                    }
                }
                if (object.tenants) {
                    if (!$Array.isArray(object.tenants))
                        throw $TypeError(".parley.v1.ReserveSpendReply.tenants: array expected");
                    message.tenants = $Array(object.tenants.length);
                    for (let i = 0; i < object.tenants.length; ++i) {
                        if (!$util.isObject(object.tenants[i]))
                            throw $TypeError(".parley.v1.ReserveSpendReply.tenants: object expected");
                        message.tenants[i] = $root.parley.v1.TenantSpend.fromObject(object.tenants[i], _depth + 1);
                    }
                }
                return message;
            };

            ReserveSpendReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.decisions = [];
                    object.tenants = [];
                }
                if (message.decisions && message.decisions.length) {
                    object.decisions = $Array(message.decisions.length);
                    for (let j = 0; j < message.decisions.length; ++j)
                        object.decisions[j] = $root.parley.v1.SpendDecision.toObject(message.decisions[j], options, _depth + 1);
                }
                if (message.tenants && message.tenants.length) {
                    object.tenants = $Array(message.tenants.length);
                    for (let j = 0; j < message.tenants.length; ++j)
                        object.tenants[j] = $root.parley.v1.TenantSpend.toObject(message.tenants[j], options, _depth + 1);
                }
                return object;
            };

            ReserveSpendReply.prototype.toJSON = function() {
                return ReserveSpendReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReserveSpendReply;
        })();

        v1.SpendDecision = (function() {

            const SpendDecision = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendDecision.prototype.granted = false;
            SpendDecision.prototype.pastSoftCap = false;

            SpendDecision.create = function(properties) {
                return new SpendDecision(properties);
            };

            SpendDecision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.granted != null && $Object.hasOwnProperty.call(message, "granted") && message.granted !== false)
                    writer.uint32(8).bool(message.granted);
                if (message.pastSoftCap != null && $Object.hasOwnProperty.call(message, "pastSoftCap") && message.pastSoftCap !== false)
                    writer.uint32(16).bool(message.pastSoftCap);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendDecision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendDecision();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.granted = value;
                            else
                                delete message.granted;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.pastSoftCap = value;
                            else
                                delete message.pastSoftCap;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendDecision.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.granted != null && $Object.hasOwnProperty.call(message, "granted"))
                    if (typeof message.granted !== "boolean")
                        return "granted: boolean expected";
                if (message.pastSoftCap != null && $Object.hasOwnProperty.call(message, "pastSoftCap"))
                    if (typeof message.pastSoftCap !== "boolean")
                        return "pastSoftCap: boolean expected";
                return null;
            };

            SpendDecision.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendDecision)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendDecision: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendDecision();
                if (object.granted != null)
                    if (object.granted)
                        message.granted = $Boolean(object.granted);
                if (object.pastSoftCap != null)
                    if (object.pastSoftCap)
                        message.pastSoftCap = $Boolean(object.pastSoftCap);
                return message;
            };

            SpendDecision.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.granted = false;
                    object.pastSoftCap = false;
                }
                if (message.granted != null && $Object.hasOwnProperty.call(message, "granted"))
                    object.granted = message.granted;
                if (message.pastSoftCap != null && $Object.hasOwnProperty.call(message, "pastSoftCap"))
                    object.pastSoftCap = message.pastSoftCap;
                return object;
            };

            SpendDecision.prototype.toJSON = function() {
                return SpendDecision.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendDecision;
        })();

        v1.TenantSpend = (function() {

            const TenantSpend = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            TenantSpend.prototype.tenantId = "";
            TenantSpend.prototype.daySettled = 0;
            TenantSpend.prototype.monthSettled = 0;
            TenantSpend.prototype.reserved = 0;

            TenantSpend.create = function(properties) {
                return new TenantSpend(properties);
            };

            TenantSpend.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.daySettled != null && $Object.hasOwnProperty.call(message, "daySettled") && !$Object.is(message.daySettled, 0))
                    writer.uint32(17).double(message.daySettled);
                if (message.monthSettled != null && $Object.hasOwnProperty.call(message, "monthSettled") && !$Object.is(message.monthSettled, 0))
                    writer.uint32(25).double(message.monthSettled);
                if (message.reserved != null && $Object.hasOwnProperty.call(message, "reserved") && !$Object.is(message.reserved, 0))
                    writer.uint32(33).double(message.reserved);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            TenantSpend.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.TenantSpend();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.daySettled = value;
                            else
                                delete message.daySettled;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.monthSettled = value;
                            else
                                delete message.monthSettled;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.reserved = value;
                            else
                                delete message.reserved;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            TenantSpend.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.daySettled != null && $Object.hasOwnProperty.call(message, "daySettled"))
                    if (typeof message.daySettled !== "number")
                        return "daySettled: number expected";
                if (message.monthSettled != null && $Object.hasOwnProperty.call(message, "monthSettled"))
                    if (typeof message.monthSettled !== "number")
                        return "monthSettled: number expected";
                if (message.reserved != null && $Object.hasOwnProperty.call(message, "reserved"))
                    if (typeof message.reserved !== "number")
                        return "reserved: number expected";
                return null;
            };

            TenantSpend.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.TenantSpend)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.TenantSpend: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.TenantSpend();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.daySettled != null)
                    if (!$Object.is($Number(object.daySettled), 0))
                        message.daySettled = $Number(object.daySettled);
                if (object.monthSettled != null)
                    if (!$Object.is($Number(object.monthSettled), 0))
                        message.monthSettled = $Number(object.monthSettled);
                if (object.reserved != null)
                    if (!$Object.is($Number(object.reserved), 0))
                        message.reserved = $Number(object.reserved);
                return message;
            };

            TenantSpend.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.tenantId = "";
                    object.daySettled = 0;
                    object.monthSettled = 0;
                    object.reserved = 0;
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.daySettled != null && $Object.hasOwnProperty.call(message, "daySettled"))
                    object.daySettled = options.json && !$isFinite(message.daySettled) ? $String(message.daySettled) : message.daySettled;
                if (message.monthSettled != null && $Object.hasOwnProperty.call(message, "monthSettled"))
                    object.monthSettled = options.json && !$isFinite(message.monthSettled) ? $String(message.monthSettled) : message.monthSettled;
                if (message.reserved != null && $Object.hasOwnProperty.call(message, "reserved"))
                    object.reserved = options.json && !$isFinite(message.reserved) ? $String(message.reserved) : message.reserved;
                return object;
            };

            TenantSpend.prototype.toJSON = function() {
                return TenantSpend.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TenantSpend;
        })();

        v1.SettleSpendRequest = (function() {

            const SettleSpendRequest = function (properties) {
                this.settlements = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SettleSpendRequest.prototype.settlements = $util.emptyArray;

            SettleSpendRequest.create = function(properties) {
                return new SettleSpendRequest(properties);
            };

            SettleSpendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settlements != null && message.settlements.length)
                    for (let i = 0; i < message.settlements.length; ++i)
                        $root.parley.v1.SpendSettlement.encode(message.settlements[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SettleSpendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SettleSpendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.settlements && message.settlements.length))
                                message.settlements = [];
                            message.settlements.push($root.parley.v1.SpendSettlement.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SettleSpendRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.settlements != null && $Object.hasOwnProperty.call(message, "settlements")) {
                    if (!$Array.isArray(message.settlements))
                        return "settlements: array expected";
                    for (let i = 0; i < message.settlements.length; ++i) {
                        let error = $root.parley.v1.SpendSettlement.verify(message.settlements[i], _depth + 1);
                        if (error)
                            return "settlements." + error;
                    }
                }
                return null;
            };

            SettleSpendRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SettleSpendRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SettleSpendRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SettleSpendRequest();
                if (object.settlements) {
                    if (!$Array.isArray(object.settlements))
                        throw $TypeError(".parley.v1.SettleSpendRequest.settlements: array expected");
                    message.settlements = $Array(object.settlements.length);
                    for (let i = 0; i < object.settlements.length; ++i) {
                        if (!$util.isObject(object.settlements[i]))
                            throw $TypeError(".parley.v1.SettleSpendRequest.settlements: object expected");
                        message.settlements[i] = $root.parley.v1.SpendSettlement.fromObject(object.settlements[i], _depth + 1);
                    }
                }
                return message;
            };

            SettleSpendRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.settlements = [];
                if (message.settlements && message.settlements.length) {
                    object.settlements = $Array(message.settlements.length);
                    for (let j = 0; j < message.settlements.length; ++j)
                        object.settlements[j] = $root.parley.v1.SpendSettlement.toObject(message.settlements[j], options, _depth + 1);
                }
                return object;
            };

            SettleSpendRequest.prototype.toJSON = function() {
                return SettleSpendRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SettleSpendRequest;
        })();

        v1.SpendSettlement = (function() {

            const SpendSettlement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendSettlement.prototype.reservationId = "";
            SpendSettlement.prototype.call = null;
            SpendSettlement.prototype.micros = 0;
            SpendSettlement.prototype.inputTokens = 0;
            SpendSettlement.prototype.cachedInputTokens = 0;
            SpendSettlement.prototype.outputTokens = 0;
            SpendSettlement.prototype.isEstimated = false;
            SpendSettlement.prototype.outcome = "";

            SpendSettlement.create = function(properties) {
                return new SpendSettlement(properties);
            };

            SpendSettlement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId") && message.reservationId !== "")
                    writer.uint32(10).string(message.reservationId);
                if (message.call != null && $Object.hasOwnProperty.call(message, "call"))
                    $root.parley.v1.SpendCall.encode(message.call, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.micros != null && $Object.hasOwnProperty.call(message, "micros") && !$Object.is(message.micros, 0))
                    writer.uint32(25).double(message.micros);
                if (message.inputTokens != null && $Object.hasOwnProperty.call(message, "inputTokens") && !$Object.is(message.inputTokens, 0))
                    writer.uint32(33).double(message.inputTokens);
                if (message.cachedInputTokens != null && $Object.hasOwnProperty.call(message, "cachedInputTokens") && !$Object.is(message.cachedInputTokens, 0))
                    writer.uint32(41).double(message.cachedInputTokens);
                if (message.outputTokens != null && $Object.hasOwnProperty.call(message, "outputTokens") && !$Object.is(message.outputTokens, 0))
                    writer.uint32(49).double(message.outputTokens);
                if (message.isEstimated != null && $Object.hasOwnProperty.call(message, "isEstimated") && message.isEstimated !== false)
                    writer.uint32(56).bool(message.isEstimated);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== "")
                    writer.uint32(66).string(message.outcome);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendSettlement.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendSettlement();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reservationId = value;
                            else
                                delete message.reservationId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.call = $root.parley.v1.SpendCall.decode(reader, reader.size(), $undefined, _depth + 1, message.call);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.micros = value;
                            else
                                delete message.micros;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.inputTokens = value;
                            else
                                delete message.inputTokens;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.cachedInputTokens = value;
                            else
                                delete message.cachedInputTokens;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.outputTokens = value;
                            else
                                delete message.outputTokens;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isEstimated = value;
                            else
                                delete message.isEstimated;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendSettlement.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId"))
                    if (!$util.isString(message.reservationId))
                        return "reservationId: string expected";
                if (message.call != null && $Object.hasOwnProperty.call(message, "call")) {
                    let error = $root.parley.v1.SpendCall.verify(message.call, _depth + 1);
                    if (error)
                        return "call." + error;
                }
                if (message.micros != null && $Object.hasOwnProperty.call(message, "micros"))
                    if (typeof message.micros !== "number")
                        return "micros: number expected";
                if (message.inputTokens != null && $Object.hasOwnProperty.call(message, "inputTokens"))
                    if (typeof message.inputTokens !== "number")
                        return "inputTokens: number expected";
                if (message.cachedInputTokens != null && $Object.hasOwnProperty.call(message, "cachedInputTokens"))
                    if (typeof message.cachedInputTokens !== "number")
                        return "cachedInputTokens: number expected";
                if (message.outputTokens != null && $Object.hasOwnProperty.call(message, "outputTokens"))
                    if (typeof message.outputTokens !== "number")
                        return "outputTokens: number expected";
                if (message.isEstimated != null && $Object.hasOwnProperty.call(message, "isEstimated"))
                    if (typeof message.isEstimated !== "boolean")
                        return "isEstimated: boolean expected";
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                    if (!$util.isString(message.outcome))
                        return "outcome: string expected";
                return null;
            };

            SpendSettlement.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendSettlement)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendSettlement: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendSettlement();
                if (object.reservationId != null)
                    if (typeof object.reservationId !== "string" || object.reservationId.length)
                        message.reservationId = $String(object.reservationId);
                if (object.call != null) {
                    if (!$util.isObject(object.call))
                        throw $TypeError(".parley.v1.SpendSettlement.call: object expected");
                    message.call = $root.parley.v1.SpendCall.fromObject(object.call, _depth + 1);
                }
                if (object.micros != null)
                    if (!$Object.is($Number(object.micros), 0))
                        message.micros = $Number(object.micros);
                if (object.inputTokens != null)
                    if (!$Object.is($Number(object.inputTokens), 0))
                        message.inputTokens = $Number(object.inputTokens);
                if (object.cachedInputTokens != null)
                    if (!$Object.is($Number(object.cachedInputTokens), 0))
                        message.cachedInputTokens = $Number(object.cachedInputTokens);
                if (object.outputTokens != null)
                    if (!$Object.is($Number(object.outputTokens), 0))
                        message.outputTokens = $Number(object.outputTokens);
                if (object.isEstimated != null)
                    if (object.isEstimated)
                        message.isEstimated = $Boolean(object.isEstimated);
                if (object.outcome != null)
                    if (typeof object.outcome !== "string" || object.outcome.length)
                        message.outcome = $String(object.outcome);
                return message;
            };

            SpendSettlement.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.reservationId = "";
                    object.call = null;
                    object.micros = 0;
                    object.inputTokens = 0;
                    object.cachedInputTokens = 0;
                    object.outputTokens = 0;
                    object.isEstimated = false;
                    object.outcome = "";
                }
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId"))
                    object.reservationId = message.reservationId;
                if (message.call != null && $Object.hasOwnProperty.call(message, "call"))
                    object.call = $root.parley.v1.SpendCall.toObject(message.call, options, _depth + 1);
                if (message.micros != null && $Object.hasOwnProperty.call(message, "micros"))
                    object.micros = options.json && !$isFinite(message.micros) ? $String(message.micros) : message.micros;
                if (message.inputTokens != null && $Object.hasOwnProperty.call(message, "inputTokens"))
                    object.inputTokens = options.json && !$isFinite(message.inputTokens) ? $String(message.inputTokens) : message.inputTokens;
                if (message.cachedInputTokens != null && $Object.hasOwnProperty.call(message, "cachedInputTokens"))
                    object.cachedInputTokens = options.json && !$isFinite(message.cachedInputTokens) ? $String(message.cachedInputTokens) : message.cachedInputTokens;
                if (message.outputTokens != null && $Object.hasOwnProperty.call(message, "outputTokens"))
                    object.outputTokens = options.json && !$isFinite(message.outputTokens) ? $String(message.outputTokens) : message.outputTokens;
                if (message.isEstimated != null && $Object.hasOwnProperty.call(message, "isEstimated"))
                    object.isEstimated = message.isEstimated;
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                    object.outcome = message.outcome;
                return object;
            };

            SpendSettlement.prototype.toJSON = function() {
                return SpendSettlement.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendSettlement;
        })();

        v1.SettleSpendReply = (function() {

            const SettleSpendReply = function (properties) {
                this.tenants = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SettleSpendReply.prototype.tenants = $util.emptyArray;

            SettleSpendReply.create = function(properties) {
                return new SettleSpendReply(properties);
            };

            SettleSpendReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenants != null && message.tenants.length)
                    for (let i = 0; i < message.tenants.length; ++i)
                        $root.parley.v1.TenantSpend.encode(message.tenants[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SettleSpendReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SettleSpendReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tenants && message.tenants.length))
                                message.tenants = [];
                            message.tenants.push($root.parley.v1.TenantSpend.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SettleSpendReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenants != null && $Object.hasOwnProperty.call(message, "tenants")) {
                    if (!$Array.isArray(message.tenants))
                        return "tenants: array expected";
                    for (let i = 0; i < message.tenants.length; ++i) {
                        let error = $root.parley.v1.TenantSpend.verify(message.tenants[i], _depth + 1);
                        if (error)
                            return "tenants." + error;
                    }
                }
                return null;
            };

            SettleSpendReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SettleSpendReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SettleSpendReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SettleSpendReply();
                if (object.tenants) {
                    if (!$Array.isArray(object.tenants))
                        throw $TypeError(".parley.v1.SettleSpendReply.tenants: array expected");
                    message.tenants = $Array(object.tenants.length);
                    for (let i = 0; i < object.tenants.length; ++i) {
                        if (!$util.isObject(object.tenants[i]))
                            throw $TypeError(".parley.v1.SettleSpendReply.tenants: object expected");
                        message.tenants[i] = $root.parley.v1.TenantSpend.fromObject(object.tenants[i], _depth + 1);
                    }
                }
                return message;
            };

            SettleSpendReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.tenants = [];
                if (message.tenants && message.tenants.length) {
                    object.tenants = $Array(message.tenants.length);
                    for (let j = 0; j < message.tenants.length; ++j)
                        object.tenants[j] = $root.parley.v1.TenantSpend.toObject(message.tenants[j], options, _depth + 1);
                }
                return object;
            };

            SettleSpendReply.prototype.toJSON = function() {
                return SettleSpendReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SettleSpendReply;
        })();

        v1.RenewSpendRequest = (function() {

            const RenewSpendRequest = function (properties) {
                this.reservations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RenewSpendRequest.prototype.reservations = $util.emptyArray;
            RenewSpendRequest.prototype.leaseMs = 0;

            RenewSpendRequest.create = function(properties) {
                return new RenewSpendRequest(properties);
            };

            RenewSpendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reservations != null && message.reservations.length)
                    for (let i = 0; i < message.reservations.length; ++i)
                        $root.parley.v1.SpendKey.encode(message.reservations[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs") && !$Object.is(message.leaseMs, 0))
                    writer.uint32(17).double(message.leaseMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RenewSpendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.RenewSpendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.reservations && message.reservations.length))
                                message.reservations = [];
                            message.reservations.push($root.parley.v1.SpendKey.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RenewSpendRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.reservations != null && $Object.hasOwnProperty.call(message, "reservations")) {
                    if (!$Array.isArray(message.reservations))
                        return "reservations: array expected";
                    for (let i = 0; i < message.reservations.length; ++i) {
                        let error = $root.parley.v1.SpendKey.verify(message.reservations[i], _depth + 1);
                        if (error)
                            return "reservations." + error;
                    }
                }
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs"))
                    if (typeof message.leaseMs !== "number")
                        return "leaseMs: number expected";
                return null;
            };

            RenewSpendRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.RenewSpendRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.RenewSpendRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.RenewSpendRequest();
                if (object.reservations) {
                    if (!$Array.isArray(object.reservations))
                        throw $TypeError(".parley.v1.RenewSpendRequest.reservations: array expected");
                    message.reservations = $Array(object.reservations.length);
                    for (let i = 0; i < object.reservations.length; ++i) {
                        if (!$util.isObject(object.reservations[i]))
                            throw $TypeError(".parley.v1.RenewSpendRequest.reservations: object expected");
                        message.reservations[i] = $root.parley.v1.SpendKey.fromObject(object.reservations[i], _depth + 1);
                    }
                }
                if (object.leaseMs != null)
                    if (!$Object.is($Number(object.leaseMs), 0))
                        message.leaseMs = $Number(object.leaseMs);
                return message;
            };

            RenewSpendRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.reservations = [];
                if (options.defaults)
                    object.leaseMs = 0;
                if (message.reservations && message.reservations.length) {
                    object.reservations = $Array(message.reservations.length);
                    for (let j = 0; j < message.reservations.length; ++j)
                        object.reservations[j] = $root.parley.v1.SpendKey.toObject(message.reservations[j], options, _depth + 1);
                }
                if (message.leaseMs != null && $Object.hasOwnProperty.call(message, "leaseMs"))
                    object.leaseMs = options.json && !$isFinite(message.leaseMs) ? $String(message.leaseMs) : message.leaseMs;
                return object;
            };

            RenewSpendRequest.prototype.toJSON = function() {
                return RenewSpendRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RenewSpendRequest;
        })();

        v1.SpendKey = (function() {

            const SpendKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendKey.prototype.tenantId = "";
            SpendKey.prototype.reservationId = "";

            SpendKey.create = function(properties) {
                return new SpendKey(properties);
            };

            SpendKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId") && message.tenantId !== "")
                    writer.uint32(10).string(message.tenantId);
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId") && message.reservationId !== "")
                    writer.uint32(18).string(message.reservationId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendKey.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendKey();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tenantId = value;
                            else
                                delete message.tenantId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reservationId = value;
                            else
                                delete message.reservationId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendKey.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    if (!$util.isString(message.tenantId))
                        return "tenantId: string expected";
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId"))
                    if (!$util.isString(message.reservationId))
                        return "reservationId: string expected";
                return null;
            };

            SpendKey.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendKey)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendKey: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendKey();
                if (object.tenantId != null)
                    if (typeof object.tenantId !== "string" || object.tenantId.length)
                        message.tenantId = $String(object.tenantId);
                if (object.reservationId != null)
                    if (typeof object.reservationId !== "string" || object.reservationId.length)
                        message.reservationId = $String(object.reservationId);
                return message;
            };

            SpendKey.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.tenantId = "";
                    object.reservationId = "";
                }
                if (message.tenantId != null && $Object.hasOwnProperty.call(message, "tenantId"))
                    object.tenantId = message.tenantId;
                if (message.reservationId != null && $Object.hasOwnProperty.call(message, "reservationId"))
                    object.reservationId = message.reservationId;
                return object;
            };

            SpendKey.prototype.toJSON = function() {
                return SpendKey.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendKey;
        })();

        v1.RenewSpendReply = (function() {

            const RenewSpendReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RenewSpendReply.create = function(properties) {
                return new RenewSpendReply(properties);
            };

            RenewSpendReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RenewSpendReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.RenewSpendReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RenewSpendReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            RenewSpendReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.RenewSpendReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.RenewSpendReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.parley.v1.RenewSpendReply();
            };

            RenewSpendReply.toObject = function () {
                return {};
            };

            RenewSpendReply.prototype.toJSON = function() {
                return RenewSpendReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RenewSpendReply;
        })();

        v1.SpendRequest = (function() {

            const SpendRequest = function (properties) {
                this.tenantIds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendRequest.prototype.tenantIds = $util.emptyArray;
            SpendRequest.prototype.turnId = "";
            SpendRequest.prototype.maxItems = 0;

            SpendRequest.create = function(properties) {
                return new SpendRequest(properties);
            };

            SpendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenantIds != null && message.tenantIds.length)
                    for (let i = 0; i < message.tenantIds.length; ++i)
                        writer.uint32(10).string(message.tenantIds[i]);
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId") && message.turnId !== "")
                    writer.uint32(18).string(message.turnId);
                if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems") && message.maxItems !== 0)
                    writer.uint32(24).uint32(message.maxItems);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tenantIds && message.tenantIds.length))
                                message.tenantIds = [];
                            message.tenantIds.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.turnId = value;
                            else
                                delete message.turnId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.maxItems = value;
                            else
                                delete message.maxItems;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendRequest.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenantIds != null && $Object.hasOwnProperty.call(message, "tenantIds")) {
                    if (!$Array.isArray(message.tenantIds))
                        return "tenantIds: array expected";
                    for (let i = 0; i < message.tenantIds.length; ++i)
                        if (!$util.isString(message.tenantIds[i]))
                            return "tenantIds: string[] expected";
                }
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    if (!$util.isString(message.turnId))
                        return "turnId: string expected";
                if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems"))
                    if (!$util.isInteger(message.maxItems))
                        return "maxItems: integer expected";
                return null;
            };

            SpendRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendRequest();
                if (object.tenantIds) {
                    if (!$Array.isArray(object.tenantIds))
                        throw $TypeError(".parley.v1.SpendRequest.tenantIds: array expected");
                    message.tenantIds = $Array(object.tenantIds.length);
                    for (let i = 0; i < object.tenantIds.length; ++i)
                        message.tenantIds[i] = $String(object.tenantIds[i]);
                }
                if (object.turnId != null)
                    if (typeof object.turnId !== "string" || object.turnId.length)
                        message.turnId = $String(object.turnId);
                if (object.maxItems != null)
                    if ($Number(object.maxItems) !== 0)
                        message.maxItems = object.maxItems >>> 0;
                return message;
            };

            SpendRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.tenantIds = [];
                if (options.defaults) {
                    object.turnId = "";
                    object.maxItems = 0;
                }
                if (message.tenantIds && message.tenantIds.length) {
                    object.tenantIds = $Array(message.tenantIds.length);
                    for (let j = 0; j < message.tenantIds.length; ++j)
                        object.tenantIds[j] = message.tenantIds[j];
                }
                if (message.turnId != null && $Object.hasOwnProperty.call(message, "turnId"))
                    object.turnId = message.turnId;
                if (message.maxItems != null && $Object.hasOwnProperty.call(message, "maxItems"))
                    object.maxItems = message.maxItems;
                return object;
            };

            SpendRequest.prototype.toJSON = function() {
                return SpendRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendRequest;
        })();

        v1.SpendReply = (function() {

            const SpendReply = function (properties) {
                this.tenants = [];
                this.items = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendReply.prototype.tenants = $util.emptyArray;
            SpendReply.prototype.items = $util.emptyArray;

            SpendReply.create = function(properties) {
                return new SpendReply(properties);
            };

            SpendReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tenants != null && message.tenants.length)
                    for (let i = 0; i < message.tenants.length; ++i)
                        $root.parley.v1.TenantSpend.encode(message.tenants[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.items != null && message.items.length)
                    for (let i = 0; i < message.items.length; ++i)
                        $root.parley.v1.SpendItem.encode(message.items[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tenants && message.tenants.length))
                                message.tenants = [];
                            message.tenants.push($root.parley.v1.TenantSpend.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.items && message.items.length))
                                message.items = [];
                            message.items.push($root.parley.v1.SpendItem.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendReply.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.tenants != null && $Object.hasOwnProperty.call(message, "tenants")) {
                    if (!$Array.isArray(message.tenants))
                        return "tenants: array expected";
                    for (let i = 0; i < message.tenants.length; ++i) {
                        let error = $root.parley.v1.TenantSpend.verify(message.tenants[i], _depth + 1);
                        if (error)
                            return "tenants." + error;
                    }
                }
                if (message.items != null && $Object.hasOwnProperty.call(message, "items")) {
                    if (!$Array.isArray(message.items))
                        return "items: array expected";
                    for (let i = 0; i < message.items.length; ++i) {
                        let error = $root.parley.v1.SpendItem.verify(message.items[i], _depth + 1);
                        if (error)
                            return "items." + error;
                    }
                }
                return null;
            };

            SpendReply.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendReply)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendReply: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendReply();
                if (object.tenants) {
                    if (!$Array.isArray(object.tenants))
                        throw $TypeError(".parley.v1.SpendReply.tenants: array expected");
                    message.tenants = $Array(object.tenants.length);
                    for (let i = 0; i < object.tenants.length; ++i) {
                        if (!$util.isObject(object.tenants[i]))
                            throw $TypeError(".parley.v1.SpendReply.tenants: object expected");
                        message.tenants[i] = $root.parley.v1.TenantSpend.fromObject(object.tenants[i], _depth + 1);
                    }
                }
                if (object.items) {
                    if (!$Array.isArray(object.items))
                        throw $TypeError(".parley.v1.SpendReply.items: array expected");
                    message.items = $Array(object.items.length);
                    for (let i = 0; i < object.items.length; ++i) {
                        if (!$util.isObject(object.items[i]))
                            throw $TypeError(".parley.v1.SpendReply.items: object expected");
                        message.items[i] = $root.parley.v1.SpendItem.fromObject(object.items[i], _depth + 1);
                    }
                }
                return message;
            };

            SpendReply.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.tenants = [];
                    object.items = [];
                }
                if (message.tenants && message.tenants.length) {
                    object.tenants = $Array(message.tenants.length);
                    for (let j = 0; j < message.tenants.length; ++j)
                        object.tenants[j] = $root.parley.v1.TenantSpend.toObject(message.tenants[j], options, _depth + 1);
                }
                if (message.items && message.items.length) {
                    object.items = $Array(message.items.length);
                    for (let j = 0; j < message.items.length; ++j)
                        object.items[j] = $root.parley.v1.SpendItem.toObject(message.items[j], options, _depth + 1);
                }
                return object;
            };

            SpendReply.prototype.toJSON = function() {
                return SpendReply.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendReply;
        })();

        v1.SpendItem = (function() {

            const SpendItem = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            SpendItem.prototype.settlement = null;
            SpendItem.prototype.isAbandoned = false;
            SpendItem.prototype.at = 0;

            SpendItem.create = function(properties) {
                return new SpendItem(properties);
            };

            SpendItem.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement"))
                    $root.parley.v1.SpendSettlement.encode(message.settlement, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.isAbandoned != null && $Object.hasOwnProperty.call(message, "isAbandoned") && message.isAbandoned !== false)
                    writer.uint32(16).bool(message.isAbandoned);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(25).double(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            SpendItem.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.parley.v1.SpendItem();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.settlement = $root.parley.v1.SpendSettlement.decode(reader, reader.size(), $undefined, _depth + 1, message.settlement);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isAbandoned = value;
                            else
                                delete message.isAbandoned;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            SpendItem.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement")) {
                    let error = $root.parley.v1.SpendSettlement.verify(message.settlement, _depth + 1);
                    if (error)
                        return "settlement." + error;
                }
                if (message.isAbandoned != null && $Object.hasOwnProperty.call(message, "isAbandoned"))
                    if (typeof message.isAbandoned !== "boolean")
                        return "isAbandoned: boolean expected";
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    if (typeof message.at !== "number")
                        return "at: number expected";
                return null;
            };

            SpendItem.fromObject = function (object, _depth) {
                if (object instanceof $root.parley.v1.SpendItem)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".parley.v1.SpendItem: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.parley.v1.SpendItem();
                if (object.settlement != null) {
                    if (!$util.isObject(object.settlement))
                        throw $TypeError(".parley.v1.SpendItem.settlement: object expected");
                    message.settlement = $root.parley.v1.SpendSettlement.fromObject(object.settlement, _depth + 1);
                }
                if (object.isAbandoned != null)
                    if (object.isAbandoned)
                        message.isAbandoned = $Boolean(object.isAbandoned);
                if (object.at != null)
                    if (!$Object.is($Number(object.at), 0))
                        message.at = $Number(object.at);
                return message;
            };

            SpendItem.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.settlement = null;
                    object.isAbandoned = false;
                    object.at = 0;
                }
                if (message.settlement != null && $Object.hasOwnProperty.call(message, "settlement"))
                    object.settlement = $root.parley.v1.SpendSettlement.toObject(message.settlement, options, _depth + 1);
                if (message.isAbandoned != null && $Object.hasOwnProperty.call(message, "isAbandoned"))
                    object.isAbandoned = message.isAbandoned;
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    object.at = options.json && !$isFinite(message.at) ? $String(message.at) : message.at;
                return object;
            };

            SpendItem.prototype.toJSON = function() {
                return SpendItem.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SpendItem;
        })();

        return v1;
    })();

    return parley;
})();

export {
  $root as default
};
