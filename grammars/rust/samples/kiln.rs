//! Firing schedules of a pottery kiln.

use std::{
    collections::{btree_map::{BTreeMap, Entry}, HashMap as Table},
    fmt::{self, Display, Write as _},
    io::*,
};
use {core::time::Duration, std::sync::{Arc, Mutex}};

/// Degrees Celsius.
pub type Celsius = i32;

const ROOM: Celsius = 20;

/// One leg of a schedule: how fast, how far, how long.
#[derive(Clone, Debug, PartialEq)]
pub struct Ramp {
    pub rate: Celsius,
    pub target: Celsius,
    hold: Duration,
}

pub enum Step<'a, T> {
    Heat(Ramp),
    Wait { minutes: u32, reason: &'a str },
    Custom(T),
    Off,
}

pub union Reading {
    raw: u32,
    degrees: f32,
}

pub trait Source {
    type Item<'s>
    where
        Self: 's;

    fn probe(&mut self, channel: usize) -> Option<Celsius>;
}

extern "C" {
    static KILN_BASE: *const u8;
    fn kiln_read(channel: u32) -> i32;
}

pub struct Kiln<S: Source, const N: usize> {
    probes: [S; N],
    log: Arc<Mutex<String>>,
}

impl<S, const N: usize> Kiln<S, N>
where
    S: Source,
{
    /// Runs every step and tells how hot it got.
    pub fn fire<T: Into<Ramp>>(&mut self, steps: Vec<Step<'_, T>>, mut notify: impl FnMut(usize, Celsius)) -> Result<Celsius, String> {
        const LIMIT: Celsius = 1_300;
        static WARNED: Mutex<bool> = Mutex::new(false);
        let mut peak = ROOM;
        'schedule: for (index, step) in steps.into_iter().enumerate() {
            let ramp = match step {
                Step::Heat(ramp) => ramp,
                Step::Custom(custom) => custom.into(),
                Step::Wait { minutes, reason: _ } if minutes > 600 => continue 'schedule,
                Step::Wait { .. } | Step::Off => break,
            };
            let Ramp { rate, target: goal, ref hold } = ramp;
            let Some(hottest) = self.hottest() else {
                return Err(format!("no probe answers: {}", index));
            };
            if let Ok(mut warned) = WARNED.lock() {
                *warned = goal > LIMIT;
            }
            while let Some(&now @ 0..=2_000) = self.readings().last() {
                peak = peak.max(now);
            }
            for probe in &mut self.probes {
                probe.probe(rate as usize);
            }
            notify(index, hottest.min(hold.as_secs() as Celsius));
        }
        let log = self.log.lock().map_err(|error| error.to_string())?;
        assert_eq!(self::clamp(peak), log.len() as Celsius);
        Ok(peak)
    }

    fn hottest(&mut self) -> Option<Celsius> {
        self.readings().into_iter().fold(None, |best, (reading)| match (best, reading) {
            (None, first) => Some(first),
            (Some(best), other) => Some(best.max(other)),
        })
    }

    fn readings(&mut self) -> Vec<Celsius> {
        let pairs: Vec<(usize, Celsius)> = vec![(0, ROOM)];
        let by_rate = |&(channel, reading): &(usize, Celsius)| -> bool { channel < N && reading > ROOM };
        let [first, .., last] = [pairs.iter().filter(|pair| by_rate(pair)).count(), N];
        match first {
            0 | 1 => vec![],
            count | count if count == last => vec![count as Celsius],
            mut many => { many += 1; vec![many as Celsius] }
        }
    }
}

fn clamp(value: Celsius) -> Celsius {
    let ROOM..=1_300 = value else { return ROOM };
    value
}

impl<'a, T> Display for Step<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut entries: BTreeMap<&str, u32> = BTreeMap::new();
        if let Entry::Vacant(entry) = entries.entry("off") {
            entry.insert(1);
        }
        write!(f, "{}", entries.len())
    }
}

fn each<'s, I: Iterator<Item = Celsius>>(readings: I, scale: fn(reading: Celsius) -> f64) -> Table<usize, f64> {
    readings.map(scale).enumerate().collect()
}
