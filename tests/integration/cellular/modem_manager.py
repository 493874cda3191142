# SPDX-License-Identifier: GPL-3.0-or-later
"""A template for python3-dbusmock: ModemManager with one modem, as its D-Bus interface shows it.

Parameters, all optional: state, reason, lock, retries, pin, signal, registration, operator, modems
(how many), noSim, connectError (a D-Bus error's name, given by Bearer.Connect), method (of IP: 1 PPP,
2 static, 3 DHCP), interface, address, prefix, gateway, address6, prefix6, log (a file that every call
is noted in). org.example.Mock on the main object: Drop(reason) ends the bearer, as a network does.
"""
import dbus
from dbusmock import get_object

BUS_NAME = "org.freedesktop.ModemManager1"
MAIN_OBJ = "/org/freedesktop/ModemManager1"
MAIN_IFACE = "org.freedesktop.ModemManager1"
SYSTEM_BUS = True
IS_OBJECT_MANAGER = True

MODEM = "org.freedesktop.ModemManager1.Modem"
MODEM3GPP = MODEM + ".Modem3gpp"
SIM = "org.freedesktop.ModemManager1.Sim"
BEARER = "org.freedesktop.ModemManager1.Bearer"
ERROR = "org.freedesktop.ModemManager1.Error."
LOCKED, DISABLED, REGISTERED, CONNECTED = 2, 3, 8, 11
PIN, PUK, NONE = 2, 4, 1
SIM_PATH = MAIN_OBJ + "/SIM/0"

world = {"bearers": 0}


def note(text):
    if world["log"]:
        with open(world["log"], "a", encoding="utf-8") as log:
            log.write(text + "\n")


def change(path, interface, **values):
    # Without a signal: who asks for the properties sees them.
    get_object(path).props[interface].update(values)


def fail(name, text):
    raise dbus.exceptions.DBusException(text, name=ERROR + name)


def load(mock, parameters):
    get = parameters.get
    world.update(log=str(get("log", "")), pin=str(get("pin", "")), parameters=parameters,
                 retries=int(get("retries", 3)))
    for number in range(int(get("modems", 1))):
        path = f"{MAIN_OBJ}/Modem/{number}"
        mock.AddObject(path, MODEM, {
            "State": dbus.Int32(get("state", DISABLED)),
            "StateFailedReason": dbus.UInt32(get("reason", 0)),
            "UnlockRequired": dbus.UInt32(get("lock", NONE)),
            "UnlockRetries": dbus.Dictionary({dbus.UInt32(PIN): dbus.UInt32(world["retries"])},
                                             signature="uu"),
            "EquipmentIdentifier": f"35209900176148{number}",
            "DeviceIdentifier": f"b5c8a0f2{number}",
            "Manufacturer": "Example", "Model": f"LTE-{number}",
            "SignalQuality": dbus.Struct((dbus.UInt32(get("signal", 70)), dbus.Boolean(True)),
                                         signature="ub"),
            "Sim": dbus.ObjectPath("/" if get("noSim") else SIM_PATH),
            "Bearers": dbus.Array([], signature="o"),
            "Ports": dbus.Array([dbus.Struct(("wwan0", dbus.UInt32(2)))], signature="(su)"),
        }, [])
        get_object(path).AddProperties(MODEM3GPP, {
            "RegistrationState": dbus.UInt32(get("registration", 1)),
            "OperatorName": str(get("operator", "Example Mobile")),
        })
    mock.AddObject(SIM_PATH, SIM, {"SimIdentifier": "8949020000012345678"}, [])


@dbus.service.method(SIM, in_signature="s")
def SendPin(self, pin):
    note("SendPin")
    modem = f"{MAIN_OBJ}/Modem/0"
    if pin == world["pin"]:
        change(modem, MODEM, UnlockRequired=dbus.UInt32(NONE), State=dbus.Int32(DISABLED))
        return
    world["retries"] -= 1
    left = {dbus.UInt32(PIN): dbus.UInt32(world["retries"])}
    change(modem, MODEM, UnlockRetries=dbus.Dictionary(left, signature="uu"),
           UnlockRequired=dbus.UInt32(PIN if world["retries"] > 0 else PUK))
    fail("MobileEquipment.IncorrectPassword", "Incorrect password")


@dbus.service.method(MODEM, in_signature="b")
def Enable(self, on):
    note(f"Enable {int(on)}")
    if self.props[MODEM]["State"] == LOCKED:
        fail("Core.WrongState", "modem is locked")
    change(self.path, MODEM, State=dbus.Int32(REGISTERED))


@dbus.service.method(MODEM, in_signature="a{sv}", out_signature="o")
def CreateBearer(self, properties):
    note("CreateBearer " + " ".join(f"{key}={properties[key]}" for key in sorted(properties)))
    path = f"{MAIN_OBJ}/Bearer/{world['bearers']}"
    world["bearers"] += 1
    world["modem"] = self.path
    nothing = dbus.Dictionary({"method": dbus.UInt32(0)}, signature="sv")
    get_object(MAIN_OBJ).AddObject(path, BEARER, {
        "Connected": dbus.Boolean(False), "Interface": "",
        "ConnectionError": dbus.Struct(("", ""), signature="ss"),
        "Ip4Config": nothing, "Ip6Config": nothing,
    }, [])
    world["bearer"] = path
    return dbus.ObjectPath(path)


@dbus.service.method(MODEM, in_signature="o")
def DeleteBearer(self, path):
    note("DeleteBearer")
    get_object(MAIN_OBJ).RemoveObject(path)


@dbus.service.method(BEARER)
def Connect(self):
    note("Connect")
    get = world["parameters"].get
    if get("connectError"):
        raise dbus.exceptions.DBusException("refused", name=str(get("connectError")))

    def given(address, prefix, gateway):
        if not get(address):
            return dbus.Dictionary({"method": dbus.UInt32(0)}, signature="sv")
        values = {"method": dbus.UInt32(get("method", 2)), "address": str(get(address)),
                  "prefix": dbus.UInt32(get(prefix, 30)), "mtu": dbus.UInt32(1428)}
        if get(gateway):
            values["gateway"] = str(get(gateway))
        return dbus.Dictionary(values, signature="sv")

    change(self.path, BEARER, Connected=dbus.Boolean(True),
           Interface=str(get("interface", "wwan0")),
           Ip4Config=given("address", "prefix", "gateway"),
           Ip6Config=given("address6", "prefix6", "gateway6"))
    change(world["modem"], MODEM, State=dbus.Int32(CONNECTED))


@dbus.service.method(BEARER)
def Disconnect(self):
    note("Disconnect")
    change(self.path, BEARER, Connected=dbus.Boolean(False), Interface="")
    change(world["modem"], MODEM, State=dbus.Int32(REGISTERED))


@dbus.service.method("org.example.Mock", in_signature="s")
def Drop(self, reason):
    change(world["bearer"], BEARER, Connected=dbus.Boolean(False), Interface="",
           ConnectionError=dbus.Struct((reason, "the network ended it"), signature="ss"))
    change(world["modem"], MODEM, State=dbus.Int32(REGISTERED))
