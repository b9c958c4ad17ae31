package main

import (
	"net/netip"
	"testing"
)

func listOf(t *testing.T, more, withMetadata string) *allowList {
	t.Helper()
	list, err := readAllowList(more, withMetadata)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestMayAskFor(t *testing.T) {
	list := listOf(t, " llm.example.org:8443, 10.1.0.0/16:80 ,192.168.1.5,[fd00::1]:8080,Other.Example.org", "")
	for _, c := range []struct {
		host string
		port uint16
		may  bool
	}{
		{"api.telegram.org", 443, true},
		{"API.Telegram.org.", 443, true},
		{"api.telegram.org", 80, false},
		{"api.telegram.org..", 443, false},
		{"evil.api.telegram.org", 443, false},
		{"api.telegram.org.evil.org", 443, false},
		{"telegram.org", 443, false},
		{"", 443, false},
		{"llm.example.org", 8443, true},
		{"llm.example.org", 443, false},
		{"other.example.org", 443, true},
		{"10.1.2.3", 80, true},
		{"::ffff:10.1.2.3", 80, true},
		{"10.1.2.3", 443, false},
		{"10.2.2.3", 80, false},
		{"192.168.1.5", 443, true},
		{"fd00::1", 8080, true},
		{"8.8.8.8", 443, false},
		{"169.254.169.254", 80, false},
		{"metadata.google.internal", 80, false},
	} {
		if may := list.mayAskFor(c.host, c.port); may != c.may {
			t.Errorf("mayAskFor(%q, %d) = %v", c.host, c.port, may)
		}
	}
}

func TestMayDial(t *testing.T) {
	list := listOf(t, "10.1.0.0/16:80", "")
	for address, may := range map[string]bool{
		"149.154.167.220:443":         true,
		"[2606:4700:4700::1111]:443":  true,
		"10.1.2.3:80":                 true,
		"[::ffff:10.1.2.3]:80":        true,
		"10.1.2.3:443":                false,
		"10.2.2.3:80":                 false,
		"127.0.0.1:443":               false,
		"0.0.0.0:443":                 false,
		"169.254.169.254:80":          false,
		"[::ffff:169.254.169.254]:80": false,
		"172.17.0.1:443":              false,
		"192.168.0.1:443":             false,
		"100.64.0.1:443":              false,
		"198.18.0.1:443":              false,
		"224.0.0.1:443":               false,
		"255.255.255.255:443":         false,
		"[::1]:443":                   false,
		"[::]:443":                    false,
		"[fe80::1]:443":               false,
		"[fd00:ec2::254]:80":          false,
		"[64:ff9b::a9fe:a9fe]:80":     false,
		"[2002:a9fe:a9fe::1]:80":      false,
		"[::a9fe:a9fe]:80":            false,
	} {
		if got := list.mayDial(netip.MustParseAddrPort(address)); got != may {
			t.Errorf("mayDial(%s) = %v", address, got)
		}
	}
}

func TestMetadataIsAllowedByItsSettingAlone(t *testing.T) {
	list := listOf(t, "", "on")
	if !list.mayAskFor("metadata.google.internal.", 80) || !list.mayAskFor("169.254.169.254", 80) {
		t.Error("the metadata server can't be asked for")
	}
	if !list.mayDial(netip.MustParseAddrPort("169.254.169.254:80")) {
		t.Error("the metadata server can't be dialled")
	}
	if list.mayDial(netip.MustParseAddrPort("169.254.169.253:80")) {
		t.Error("a neighbour of the metadata server can be dialled")
	}
	if _, err := readAllowList("", "yes"); err == nil {
		t.Error("a word other than on and off was taken")
	}
}

func TestWhatIsNoHostIsRefused(t *testing.T) {
	for _, entry := range []string{"*", "*.example.org", "https://example.org", "host:0", "host:70000", "host:", "a b", "1.2.3", "u@h", ":443"} {
		if _, err := readAllowList(entry, ""); err == nil {
			t.Errorf("%q was taken", entry)
		}
	}
}
