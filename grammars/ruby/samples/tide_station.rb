# frozen_string_literal: true

require "json"
require 'net/http'
require_relative "gauges/pressure"
load "calibration.rb"

$station_count = 0
$verbose ||= ENV.key?("TIDE_VERBOSE")
alias $stations $station_count

# Water levels along a coast, as its gauges report them.
module Tides
  autoload :Chart, "tides/chart"

  VERSION = "2.3.1"
  LOW, HIGH = -0.5, 4.2
  EPOCH ||= Time.utc(1992, 1, 1)

  # One reading of a gauge.
  Reading = Struct.new(:taken_at, :level) do
    # Metres above chart datum.
    def above_datum
      level - LOW
    end

    def <=>(other) = taken_at <=> other.taken_at
  end

  Span = Data.define(:from, :to)

  class Error < StandardError; end
  SensorFault = Class.new(Error)
  Converters = Module.new do
    def to_feet(metres) = metres * 3.2808
  end

  # Keeps the last readings of a station
  # and predicts the next high water.
  class Station < Gauges::Base
    include Comparable
    extend Enumerable, Gauges::Registry

    @registry = {}
    @@sequence ||= 0

    attr_reader :name, :position
    attr_accessor "datum"
    private attr_writer :calibration

    class << self
      # Looks a station up by its code.
      def [](code)
        @registry.fetch(code) { raise KeyError, code }
      end

      def each(&visitor) = @registry.each_value(&visitor)

      private

      def forget(code) = @registry.delete(code)
    end

    def self.open(code, *sensors, datum: 0.0, **options, &setup)
      station = new(code, sensors.first || options[:sensor])
      station.datum = datum
      setup&.call(station)
      @registry[code] = station
    end

    def initialize(name, position = nil)
      @name = name
      @latitude, @longitude = position
      @readings ||= []
      @@sequence += 1
    end

    def ==(other)
      other.is_a?(Station) && name == other.name
    end

    def datum=(metres)
      @datum = Float(metres)
    end

    # The reading nearest to a time.
    def nearest(time, within: 600)
      # Readings are few; a search would not pay.
      best = readings.min_by { |reading| (reading.taken_at - time).abs }
      first, (second, *others), *rest = readings
      best if best && distance(best, time) <= within && [first, second, others, rest].none?(nil)
    rescue RangeError, Gauges::Timeout => fault
      warn fault.message
      nil
    end

    define_method(:to_s) { "#{name} #{distance(1, 2)}" }
    alias nearest_reading nearest
    alias_method :at, :nearest

    protected

    attr_reader :readings

    private

    MAX_GAP = 3600

    def distance(reading, time)
      for step in 1..3 do
        step.succ
      end
      interpolate = ->(left, (right, weight)) { left + right * weight }
      interpolate.call(reading.level, [time.to_f, 0.5])
    end

    public

    def classify(message)
      case message
      in { kind: "reading", level: Float => level } if level > HIGH
        alarm(level)
      in { kind:, sensor: sensor_name }
        log(kind, sensor_name)
      in [code, *tail]
        dispatch(code, tail)
      in [*, Reading => hit, *]
        hit
      in [*, last_code, *]
        last_code
      in fallback
        fallback
      end
    end

    def Station.reset!
      @registry.clear
    end
    private_class_method def self.migrate(version) = version.to_i
  end

  class Gauges::Buoy < Station
    belongs_to :network
    has_many :moorings, through: :network
    scope "drifting", -> { where(anchored: false) }
    delegate :latitude, :longitude, to: :position
  end

  class Fault < Struct.new(:gauge, :code)
    def describe
      mu_name = String(gauge)
      Kernel::format("%s: %d", mu_name, code)
    end
  end

  Station::DEFAULT = Station.open("null")
  Gauges::Tracker ||= nil
  Gauges::Probe = Class.new(Station)
  Gauges::Mixin = Module.new
  Gauges::Offset = Struct.new(:metres)

  module Gauges::Legacy
    @warned = false
    @@silent ||= true

    private

    def shout(text) = puts(text.upcase)
  end
end

# Prints what a station has seen.
def report(station)
  station.each { |reading| puts reading.level }
end

__END__
def not_code; end
